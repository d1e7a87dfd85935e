import { readProject, toProjectView } from '../shared/api/surfaces/native/projects.ts'
import { readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { findProject } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  readProject,
  { readProjects },
  async ({ params, caller }, { readProjects }) => {
    const project = await findProject(readProjects, caller, params.project_id)
    return { body: { data: toProjectView(project) } }
  },
)
