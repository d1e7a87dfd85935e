import Button from '@cloudscape-design/components/button'
import Link from '@cloudscape-design/components/link'
import { useLocation } from 'wouter'
import type { Project } from '../api/resources.ts'
import { usePanel } from '../layout/panel.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { RelativeTime } from '../parts/labels.tsx'
import { projectsKey, useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { type Column, Listing } from './listing.tsx'

/** The projects that the key can read. */
export default function ProjectsPage() {
  const { can, self } = useSignedIn()
  const { projects, problem, retry } = useProject()
  const { open } = usePanel()
  const canWrite = can('projects:write')
  // Names are unique over all projects: only a key that reads all of them can set one.
  const canName = canWrite && self.project_id === null
  return (
    <Listing
      title="Projects"
      what="projects"
      description="A project owns connections, OAuth clients and access keys."
      items={projects}
      error={problem ?? null}
      columns={columns}
      empty="No projects yet."
      nameOf={({ name }) => `the project ${name}`}
      textOf={({ name, id, created_by }) => `${name} ${id} ${created_by}`}
      retry={retry}
      actions={
        canName && (
          <Button variant="primary" onClick={() => open('project')}>
            Create project
          </Button>
        )
      }
      actionsOf={({ id }) => (canName ? { Rename: () => open('project', id) } : {})}
      removal={{
        stale: projectsKey,
        pathOf: ({ id }) => `/v1/projects/${id}`,
        warningOf: () =>
          'Only an empty project can be deleted. Delete its connections and OAuth clients first. Its access keys are deleted with it.',
        can: () => canWrite,
      }}
    />
  )
}

const columns: readonly Column<Project>[] = [
  {
    id: 'name',
    header: 'Name',
    sortingField: 'name',
    isRowHeader: true,
    always: true,
    cell: (project) => <ProjectLink project={project} />,
  },
  { id: 'id', header: 'ID', cell: ({ id }) => <Copyable text={id} what="the project ID" /> },
  { id: 'by', header: 'Created by', sortingField: 'created_by', cell: (row) => row.created_by },
  {
    id: 'at',
    header: 'Created',
    sortingField: 'created_at',
    cell: ({ created_at }) => <RelativeTime at={created_at} />,
  },
]

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
