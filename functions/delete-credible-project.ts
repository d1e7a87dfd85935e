import { deleteCredibleProject, projectWritten } from '../shared/api/surfaces/credible/projects.ts'
import { deleteProjects } from '../shared/aws/delete-projects.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/usecases/cleanup/run-cleanup.ts'
import { removeProject } from '../shared/usecases/projects/delete-project.ts'
import { findProjectNamed } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  deleteCredibleProject,
  { findProjects, deleteProjects, completeCleanup },
  async ({ params, caller, context }, powers) => {
    const project = await findProjectNamed(powers.findProjects, caller, params.projectName)
    const leftover = await removeProject(powers, project, context)
    await tidy(leftover, powers.completeCleanup, () => powers.deleteProjects.removeKeys(project.id))
    return { body: projectWritten(project, 'deleted') }
  },
)
