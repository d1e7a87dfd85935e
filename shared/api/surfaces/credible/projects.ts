import * as z from 'zod'
import type { Project } from '../../../model/project.ts'
import { operation } from '../../operation.ts'
import { readsEmpty } from '../../parse-request.ts'
import { ProjectName } from '../../text-schemas.ts'
import { ProjectPath, projectResource, twins } from './schemas.ts'
import { credible as surface } from './surface.ts'

const tag = 'Connections by name'

// It is stored in the row of the project and in the row of its name.
const readmeMaxCharacters = 4096

const ProjectView = z
  .strictObject({ resource: z.string(), name: z.string(), readme: z.string().optional() })
  .meta({ id: 'CredibleProject' })

const ProjectDone = ProjectView.extend({ message: z.string() }).meta({ id: 'CredibleProjectDone' })

/** The view of a stored project. */
export function toCredibleProjectView({ name, readme }: Project): z.input<typeof ProjectView> {
  return { resource: projectResource(name), name, ...(readme ? { readme } : {}) }
}

// Of the newest Publisher document's environment: the members that Mooring can store.
const members = {
  resource: z.unknown().optional().meta({ description: 'Computed; ignored in requests.' }),
  readme: readsEmpty(z.string().max(readmeMaxCharacters).nullish()),
}

const NewProject = z
  .strictObject({ ...members, name: ProjectName })
  .meta({ id: 'NewCredibleProject' })

const ProjectChange = z
  .strictObject({ ...members, name: readsEmpty(ProjectName.nullish()) })
  .meta({ id: 'CredibleProjectChange' })

/** The response to a write of a project. */
export function projectWritten(project: Project, what: 'created' | 'updated' | 'deleted') {
  const { name } = project
  return { ...toCredibleProjectView(project), message: `Project "${name}" ${what} successfully` }
}

export const listCredibleProjects = operation({
  id: 'list-credible-projects',
  ...twins('GET'),
  surface,
  tag,
  summary: 'List the projects that the key can read, by name',
  access: 'connections:read',
  status: 200,
  reply: z.array(ProjectView),
  powers: ['listProjects', 'readProjects'],
  problems: [],
})

export const createCredibleProject = operation({
  id: 'create-credible-project',
  ...twins('POST'),
  surface,
  tag,
  summary: 'Create a project',
  description: 'Needs a key that is not limited to one project.',
  access: 'projects:write',
  body: NewProject,
  honours: ['Idempotency-Key'],
  status: 200,
  reply: ProjectDone,
  powers: ['createProjects', 'readStoredResponses'],
  problems: ['name_taken'],
})

export const readCredibleProject = operation({
  id: 'read-credible-project',
  ...twins('GET', '/{projectName}'),
  surface,
  tag,
  summary: 'Read a project',
  access: 'connections:read',
  params: ProjectPath,
  absent: 'invalid_name',
  status: 200,
  reply: ProjectView,
  powers: ['findProjects'],
  problems: ['project_not_found'],
})

export const updateCredibleProject = operation({
  id: 'update-credible-project',
  ...twins('PATCH', '/{projectName}'),
  surface,
  tag,
  summary: 'Rename a project, or change its readme',
  description: 'Members that are not sent stay; an empty `readme`, or `null`, removes it.',
  access: 'projects:write',
  params: ProjectPath,
  absent: 'invalid_name',
  body: ProjectChange,
  status: 200,
  reply: ProjectDone,
  powers: ['findProjects', 'renameProjects'],
  problems: ['project_not_found', 'name_taken', 'revision_conflict'],
})

export const deleteCredibleProject = operation({
  id: 'delete-credible-project',
  ...twins('DELETE', '/{projectName}'),
  surface,
  tag,
  summary: 'Delete a project that holds no connections, and its access keys',
  access: 'projects:write',
  params: ProjectPath,
  absent: 'invalid_name',
  status: 200,
  reply: ProjectDone,
  powers: ['findProjects', 'deleteProjects', 'completeCleanup'],
  problems: ['project_not_found', 'project_not_empty', 'revision_conflict'],
})

export const readCredibleStatus = operation({
  id: 'read-credible-status',
  route: 'GET /api/v0/status',
  surface,
  tag,
  summary: 'Report that the API is available',
  access: 'public',
  status: 200,
  reply: z
    .strictObject({ initialized: z.literal(true), timestamp: z.int(), version: z.string() })
    .meta({ id: 'CredibleStatus' }),
  powers: [],
  problems: [],
})
