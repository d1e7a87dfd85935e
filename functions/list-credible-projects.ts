import {
  listCredibleProjects,
  toCredibleProjectView,
} from '../shared/api/surfaces/credible/projects.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { projectsOf } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  listCredibleProjects,
  { listProjects, readProjects },
  async ({ caller }, powers) => ({
    body: (await projectsOf(powers, caller)).map(toCredibleProjectView),
  }),
)
