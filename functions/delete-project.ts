import { deleteProject } from '../shared/api/surfaces/native/projects.ts'
import { completeCleanup } from '../shared/aws/cleanup-tasks.ts'
import { deleteProjects, readProjects } from '../shared/aws/projects.ts'
import { cleanupLog } from '../shared/lambda/metrics.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { deleteProject as remove } from '../shared/usecases/projects.ts'
import { findProject } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  deleteProject,
  { readProjects, deleteProjects, completeCleanup },
  async ({ params, caller, context }, powers) => {
    const project = await findProject(powers.readProjects, caller, params.project_id)
    await remove(powers, project, { context, observer: cleanupLog })
    return { body: undefined }
  },
)
