import { projectView, readProject } from '../shared/api/projects.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { findProject } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  readProject,
  { readProjects },
  async ({ params, caller }, { readProjects }) => {
    const project = await findProject(readProjects, caller, params.project_id)
    return { body: { data: projectView(project) } }
  },
)
