import { deleteProject } from '../shared/api/projects.ts'
import { deleteProjects } from '../shared/aws/delete-projects.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { findProject } from '../shared/usecases/reach.ts'
import { removeProject } from '../shared/usecases/remove-project.ts'

export const handler = endpoint(
  deleteProject,
  { readProjects, deleteProjects, settleLeftovers },
  async ({ params, caller, occasion }, powers) => {
    const project = await findProject(powers.readProjects, caller, params.project_id)
    const leftover = await removeProject(powers, project, occasion)
    await tidy(leftover, powers.settleLeftovers, () => powers.deleteProjects.removeKeys(project.id))
    return { body: undefined }
  },
)
