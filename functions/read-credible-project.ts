import { projectView, readCredibleProject } from '../shared/api/credible/projects.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { findProjectNamed } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  readCredibleProject,
  { findProjects },
  async ({ params, caller }, { findProjects }) => ({
    body: projectView(await findProjectNamed(findProjects, caller, params.projectName)),
  }),
)
