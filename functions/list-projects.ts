import { pageOf, pagination } from '../shared/api/pages.ts'
import { listProjects as operation, toProjectView } from '../shared/api/surfaces/native/projects.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { projectsOf } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  operation,
  { listProjects, readProjects },
  async ({ query, caller }, powers) => {
    const all = await projectsOf(powers, caller)
    const data = pageOf(all, query).map(toProjectView)
    return { body: { data, pagination: pagination(query, all.length) } }
  },
)
