import { oauth2ClientView } from '../shared/api/oauth2-client-view.ts'
import { listOauth2Clients as operation } from '../shared/api/oauth2-clients.ts'
import { demandOneProject } from '../shared/api/one-project.ts'
import { pageOf, pagination } from '../shared/api/paging.ts'
import { demandType } from '../shared/api/types-known.ts'
import { listOauth2Clients } from '../shared/aws/list-oauth2-clients.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { systemHome } from '../shared/domain/connection.ts'
import { byName } from '../shared/domain/oauth2-client.ts'
import { Problem } from '../shared/domain/problem.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(
  operation,
  { listOauth2Clients, readProjects },
  async ({ query, caller }, powers) => {
    const projectId = demandOneProject(caller, query.project_id)
    const types = query.type?.map((type) => demandType(type).id)
    const [project, own, system] = await Promise.all([
      powers.readProjects.find(projectId),
      powers.listOauth2Clients.list(projectId),
      query.include_system ? powers.listOauth2Clients.list(systemHome) : [],
    ])
    if (!project) throw new Problem('project_not_found')
    const chosen = [...own, ...system]
      .filter(({ type }) => types?.includes(type) ?? true)
      .sort(byName)
    const data = pageOf(chosen, query).map(oauth2ClientView)
    return { body: { data, pagination: pagination(query, chosen.length) } }
  },
)
