import { projectView, renameProject } from '../shared/api/projects.ts'
import { assertReadOnly } from '../shared/api/read-only.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { renameProjects } from '../shared/aws/rename-projects.ts'
import { eventOf } from '../shared/domain/event.ts'
import { findProject } from '../shared/domain/reach.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(
  renameProject,
  { readProjects, renameProjects },
  async ({ params, body, caller, occasion }, powers) => {
    const before = await findProject(powers.readProjects, caller, params.project_id)
    assertReadOnly(body, projectView(before), ['name'])
    const updated = { updatedAt: occasion.now.toISOString(), updatedBy: caller.user }
    const project = { ...before, name: body.name, ...updated }
    const names = { name: project.name, before: before.name }
    const event = eventOf('project.updated', project.id, occasion, names)
    await powers.renameProjects.replace(project, before, event)
    return { body: { data: projectView(project) } }
  },
)
