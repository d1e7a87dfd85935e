import { projectView, renameProject } from '../shared/api/projects.ts'
import { assertReadOnly } from '../shared/api/read-only.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { renameProjects } from '../shared/aws/rename-projects.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { findProject } from '../shared/usecases/reach.ts'
import { renameProject as rename } from '../shared/usecases/rename-project.ts'

export const handler = endpoint(
  renameProject,
  { readProjects, renameProjects },
  async ({ params, body, caller, occasion }, powers) => {
    const before = await findProject(powers.readProjects, caller, params.project_id)
    assertReadOnly(body, projectView(before), ['name'])
    const project = await rename(powers, before, { name: body.name }, occasion)
    return { body: { data: projectView(project) } }
  },
)
