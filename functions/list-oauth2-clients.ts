import { eachOf } from '../shared/api/each-of.ts'
import { oauth2ClientView } from '../shared/api/oauth2-client-view.ts'
import { listOauth2Clients as operation } from '../shared/api/oauth2-clients.ts'
import { pageOf, pagination } from '../shared/api/paging.ts'
import { demandType } from '../shared/api/types-known.ts'
import { listOauth2Clients } from '../shared/aws/list-oauth2-clients.ts'
import { listProjects } from '../shared/aws/list-projects.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { systemHome } from '../shared/model/connection.ts'
import { byName } from '../shared/model/oauth2-client.ts'
import { homesToList } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  operation,
  { listOauth2Clients, listProjects, readProjects },
  async ({ query, caller }, powers) => {
    const types = query.type?.map((type) => demandType(type).id)
    const system = query.include_system ? [systemHome] : []
    const homes = await homesToList(powers, caller, query.project_id)
    const all = await eachOf([...homes, ...system], powers.listOauth2Clients.list)
    const chosen = all.filter(({ type }) => types?.includes(type) ?? true).sort(byName)
    const data = pageOf(chosen, query).map(oauth2ClientView)
    return { body: { data, pagination: pagination(query, chosen.length) } }
  },
)
