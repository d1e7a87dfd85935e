import Button from '@cloudscape-design/components/button'
import Link from '@cloudscape-design/components/link'
import type { TableProps } from '@cloudscape-design/components/table'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Project } from '../api/resources.ts'
import { usePanel } from '../layout/panel.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { When } from '../parts/times.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useTitle } from '../parts/use-title.ts'
import { projectsKey, useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { DeleteRow } from './delete-row.tsx'
import { Listing } from './listing.tsx'
import { RowMenu } from './row-menu.tsx'

/** The projects that the key reaches. */
export default function ProjectsPage() {
  useTitle('Projects')
  const { can, self } = useSignedIn()
  const { projects, problem, choose, retry } = useProject()
  const { open } = usePanel()
  const [, navigate] = useLocation()
  const narrow = useNarrow()
  const [doomed, setDoomed] = useState<Project>()
  const may = can('projects:write')
  // Names are unique over all projects: only who sees all of them gives them.
  const mayName = may && self.project_id === null
  const name: TableProps.ColumnDefinition<Project> = {
    id: 'name',
    header: 'Name',
    sortingField: 'name',
    isRowHeader: true,
    cell: (project) => (
      <Link
        href="/connections"
        ariaLabel={`Connections of ${project.name}`}
        onFollow={(event) => {
          event.preventDefault()
          choose(project.id)
          navigate('/connections')
        }}
      >
        {project.name}
      </Link>
    ),
  }
  const others: readonly TableProps.ColumnDefinition<Project>[] = [
    { id: 'id', header: 'ID', cell: ({ id }) => <Copyable text={id} what="the project id" /> },
    { id: 'by', header: 'Created by', sortingField: 'created_by', cell: (row) => row.created_by },
    {
      id: 'at',
      header: 'Created',
      sortingField: 'created_at',
      cell: ({ created_at }) => <When at={created_at} />,
    },
  ]
  const menu: TableProps.ColumnDefinition<Project> = {
    id: 'actions',
    header: <span className="visually-hidden">Actions</span>,
    minWidth: 60,
    cell: (project) => (
      <RowMenu
        what={`the project ${project.name}`}
        actions={{
          ...(mayName ? { Rename: () => open('project', project.id) } : {}),
          ...(may ? { Delete: () => setDoomed(project) } : {}),
        }}
      />
    ),
  }
  return (
    <>
      <Listing
        what="projects"
        title="Projects"
        description="A project owns connections, OAuth clients and access keys."
        items={projects}
        error={problem ?? null}
        columns={narrow ? [name, menu] : [name, ...others, menu]}
        empty="No project yet."
        textOf={(project) => `${project.name} ${project.id} ${project.created_by}`}
        retry={retry}
        actions={
          mayName ? (
            <Button variant="primary" onClick={() => open('project')}>
              Create project
            </Button>
          ) : null
        }
      />
      {doomed && (
        <DeleteRow
          what={`the project ${doomed.name}`}
          path={`/v1/projects/${doomed.id}`}
          stale={projectsKey}
          onDone={() => setDoomed(undefined)}
        >
          Only an empty project can be deleted: its connections and OAuth clients go first. Its
          access keys go with it.
        </DeleteRow>
      )}
    </>
  )
}
