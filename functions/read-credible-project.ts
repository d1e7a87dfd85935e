import {
  readCredibleProject,
  toCredibleProjectView,
} from '../shared/api/surfaces/credible/projects.ts'
import { findProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { findProjectNamed } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  readCredibleProject,
  { findProjects },
  async ({ params, caller }, { findProjects }) => ({
    body: toCredibleProjectView(await findProjectNamed(findProjects, caller, params.projectName)),
  }),
)
