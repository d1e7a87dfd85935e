import { deleteCredibleProject, projectWritten } from '../shared/api/surfaces/credible/projects.ts'
import { completeCleanup } from '../shared/aws/cleanup-tasks.ts'
import { deleteProjects, findProjects } from '../shared/aws/projects.ts'
import { cleanupLog } from '../shared/lambda/metrics.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { deleteProject } from '../shared/usecases/projects.ts'
import { findProjectNamed } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  deleteCredibleProject,
  { findProjects, deleteProjects, completeCleanup },
  async ({ params, caller, context }, powers) => {
    const project = await findProjectNamed(powers.findProjects, caller, params.projectName)
    await deleteProject(powers, project, { context, observer: cleanupLog })
    return { body: projectWritten(project, 'deleted') }
  },
)
