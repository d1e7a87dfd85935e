import { assertReadOnly } from '../shared/api/read-only.ts'
import { renameProject, toProjectView } from '../shared/api/surfaces/native/projects.ts'
import { readProjects, renameProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { renameProject as rename } from '../shared/usecases/projects.ts'
import { findProject } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  renameProject,
  { readProjects, renameProjects },
  async ({ params, body, caller, context }, powers) => {
    const before = await findProject(powers.readProjects, caller, params.project_id)
    assertReadOnly(body, toProjectView(before), ['name'])
    const project = await rename(powers, before, { name: body.name }, context)
    return { body: { data: toProjectView(project) } }
  },
)
