import { deleteCredibleProject, projectDone } from '../shared/api/credible/projects.ts'
import { deleteProjects } from '../shared/aws/delete-projects.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { findProjectNamed } from '../shared/usecases/reach.ts'
import { removeProject } from '../shared/usecases/remove-project.ts'

export const handler = endpoint(
  deleteCredibleProject,
  { findProjects, deleteProjects, settleLeftovers },
  async ({ params, caller, occasion }, powers) => {
    const project = await findProjectNamed(powers.findProjects, caller, params.projectName)
    const leftover = await removeProject(powers, project, occasion)
    await tidy(leftover, powers.settleLeftovers, () => powers.deleteProjects.removeKeys(project.id))
    return { body: projectDone(project, 'deleted') }
  },
)
