import * as z from 'zod'
import type { Project } from '../../../model/project.ts'
import { Id, one, operation } from '../../operation.ts'
import { many, pagingQuery } from '../../pages.ts'
import { readOnly } from '../../read-only.ts'
import { ProjectName, Time } from '../../text-schemas.ts'
import { native } from './surface.ts'

const tag = 'Projects'
const ProjectPath = z.strictObject({ project_id: Id })

/** Dynamiq's clients name their organization. A deployment has none: every value has the same effect. */
const organization = {
  org_id: z
    .string()
    .optional()
    .meta({ description: 'Accepted for Dynamiq’s clients, and ignored.' }),
}

const ProjectBody = z.strictObject({ name: ProjectName })

const Encryption = z
  .literal('own_key')
  .optional()
  .meta({
    description:
      '`own_key`: the secrets of connections and OAuth clients are encrypted under a key pair of the ' +
      'project’s own, which is deleted with it. Absent: under key pairs that projects share.',
  })

const CreateProjectBody = ProjectBody.extend({ encryption: Encryption })

const ProjectView = z
  .strictObject({
    id: z.guid(),
    name: z.string(),
    encryption: Encryption,
    created_at: Time,
    created_by: z.string(),
    updated_at: Time,
    updated_by: z.string(),
  })
  .meta({ id: 'Project', description: 'The owner of connections and access keys.' })

const ChangedProject = ProjectBody.extend(readOnly(ProjectView, ['name'])).meta({
  id: 'ChangedProject',
})

/** The view of a stored project. */
export function toProjectView(project: Project): z.input<typeof ProjectView> {
  return {
    id: project.id,
    name: project.name,
    ...(project.encryption ? { encryption: project.encryption } : {}),
    created_at: project.createdAt,
    created_by: project.createdBy,
    updated_at: project.updatedAt,
    updated_by: project.updatedBy,
  }
}

/** The response to the creation of a project. */
export function createdProject(project: Project) {
  const headers = { location: `/v1/projects/${project.id}` }
  return { status: 201, headers, body: { data: toProjectView(project) } }
}

export const createProject = operation({
  id: 'create-project',
  route: 'POST /v1/projects',
  surface: native,
  tag,
  summary: 'Create a project',
  description:
    'Needs a key that is not limited to one project. `encryption` needs a deployment with the ' +
    'option `secretStore=envelope`.',
  access: 'projects:write',
  body: CreateProjectBody,
  honours: ['Idempotency-Key'],
  status: 201,
  replyHeaders: ['Location'],
  reply: one(ProjectView),
  powers: ['createProjects', 'createProjectKeys', 'readStoredResponses'],
  problems: ['name_taken'],
})

export const listProjects = operation({
  id: 'list-projects',
  route: 'GET /v1/projects',
  surface: native,
  tag,
  summary: 'List the projects that the key can read, by name',
  access: 'connections:read',
  query: z.strictObject({ ...organization, ...pagingQuery }),
  status: 200,
  reply: many(ProjectView),
  powers: ['listProjects', 'readProjects'],
  problems: [],
})

export const readProject = operation({
  id: 'read-project',
  route: 'GET /v1/projects/{project_id}',
  surface: native,
  tag,
  summary: 'Read a project',
  access: 'connections:read',
  params: ProjectPath,
  absent: 'project_not_found',
  query: z.strictObject(organization),
  status: 200,
  reply: one(ProjectView),
  powers: ['readProjects'],
  problems: [],
})

export const renameProject = operation({
  id: 'rename-project',
  route: 'PATCH /v1/projects/{project_id}',
  surface: native,
  tag,
  summary: 'Rename a project',
  description:
    'Needs a key that is not limited to one project: names are unique over all projects, and a ' +
    'key of one project would learn the names of others.',
  access: 'projects:write',
  params: ProjectPath,
  absent: 'project_not_found',
  body: ChangedProject,
  status: 200,
  reply: one(ProjectView),
  powers: ['readProjects', 'renameProjects'],
  problems: ['name_taken', 'revision_conflict'],
})

export const deleteProject = operation({
  id: 'delete-project',
  route: 'DELETE /v1/projects/{project_id}',
  surface: native,
  tag,
  summary: 'Delete a project that holds no connections, and its access keys',
  access: 'projects:write',
  params: ProjectPath,
  absent: 'project_not_found',
  status: 204,
  powers: ['readProjects', 'deleteProjects', 'completeCleanup'],
  problems: ['project_not_empty', 'revision_conflict'],
})
