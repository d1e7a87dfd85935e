import { projectView, readProject } from '../shared/api/projects.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { findProject } from '../shared/domain/reach.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(
  readProject,
  { readProjects },
  async ({ params, caller }, { readProjects }) => {
    const project = await findProject(readProjects, caller, params.project_id)
    return { body: { data: projectView(project) } }
  },
)
