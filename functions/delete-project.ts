import { deleteProject } from '../shared/api/surfaces/native/projects.ts'
import { deleteProjects } from '../shared/aws/delete-projects.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/usecases/cleanup/run-cleanup.ts'
import { removeProject } from '../shared/usecases/projects/delete-project.ts'
import { findProject } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  deleteProject,
  { readProjects, deleteProjects, completeCleanup },
  async ({ params, caller, context }, powers) => {
    const project = await findProject(powers.readProjects, caller, params.project_id)
    const leftover = await removeProject(powers, project, context)
    await tidy(leftover, powers.completeCleanup, () => powers.deleteProjects.removeKeys(project.id))
    return { body: undefined }
  },
)
