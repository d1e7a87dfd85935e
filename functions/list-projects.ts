import { pageOf, pagination } from '../shared/api/paging.ts'
import { listProjects as operation, projectView } from '../shared/api/projects.ts'
import { listProjects } from '../shared/aws/list-projects.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { projectsOf } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  operation,
  { listProjects, readProjects },
  async ({ query, caller }, powers) => {
    const all = await projectsOf(powers, caller)
    const data = pageOf(all, query).map(projectView)
    return { body: { data, pagination: pagination(query, all.length) } }
  },
)
