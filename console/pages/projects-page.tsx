import Button from '@cloudscape-design/components/button'
import Link from '@cloudscape-design/components/link'
import type { TableProps } from '@cloudscape-design/components/table'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Project } from '../api/resources.ts'
import { usePanel } from '../layout/panel.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { useNarrow, useTitle } from '../parts/hooks.ts'
import { RelativeTime } from '../parts/labels.tsx'
import { projectsKey, useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { Listing } from './listing.tsx'
import { DeleteRow, RowMenu } from './row-actions.tsx'

/** The projects that the key can read. */
export default function ProjectsPage() {
  useTitle('Projects')
  const { can, self } = useSignedIn()
  const { projects, problem, retry } = useProject()
  const { open } = usePanel()
  const narrow = useNarrow()
  const [pendingDelete, setPendingDelete] = useState<Project>()
  const canWrite = can('projects:write')
  // Names are unique over all projects: only a key that reads all of them can set one.
  const canName = canWrite && self.project_id === null
  const actionsOf = (project: Project) => ({
    ...(canName ? { Rename: () => open('project', project.id) } : {}),
    ...(canWrite ? { Delete: () => setPendingDelete(project) } : {}),
  })
  return (
    <>
      <Listing
        what="projects"
        title="Projects"
        description="A project owns connections, OAuth clients and access keys."
        items={projects}
        error={problem ?? null}
        columns={columnsOf(narrow, actionsOf)}
        empty="No projects yet."
        textOf={(project) => `${project.name} ${project.id} ${project.created_by}`}
        retry={retry}
        actions={
          canName ? (
            <Button variant="primary" onClick={() => open('project')}>
              Create project
            </Button>
          ) : null
        }
      />
      {pendingDelete && (
        <DeleteRow
          what={`the project ${pendingDelete.name}`}
          path={`/v1/projects/${pendingDelete.id}`}
          stale={projectsKey}
          onDone={() => setPendingDelete(undefined)}
        >
          Only an empty project can be deleted. Delete its connections and OAuth clients first. Its
          access keys are deleted with it.
        </DeleteRow>
      )}
    </>
  )
}

type Column = TableProps.ColumnDefinition<Project>

function columnsOf(
  narrow: boolean,
  actionsOf: (project: Project) => Readonly<Record<string, () => void>>,
): readonly Column[] {
  const name: Column = {
    id: 'name',
    header: 'Name',
    sortingField: 'name',
    isRowHeader: true,
    cell: (project) => <ProjectLink project={project} />,
  }
  const others: readonly Column[] = [
    { id: 'id', header: 'ID', cell: ({ id }) => <Copyable text={id} what="the project ID" /> },
    { id: 'by', header: 'Created by', sortingField: 'created_by', cell: (row) => row.created_by },
    {
      id: 'at',
      header: 'Created',
      sortingField: 'created_at',
      cell: ({ created_at }) => <RelativeTime at={created_at} />,
    },
  ]
  const menu: Column = {
    id: 'actions',
    header: <span className="visually-hidden">Actions</span>,
    minWidth: 60,
    cell: (project) => (
      <RowMenu what={`the project ${project.name}`} actions={actionsOf(project)} />
    ),
  }
  return narrow ? [name, menu] : [name, ...others, menu]
}

function ProjectLink({ project }: { readonly project: Project }) {
  const { choose } = useProject()
  const [, navigate] = useLocation()
  return (
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
  )
}
