import { pageOfConnections } from '../shared/api/surfaces/native/connection-list.ts'
import { toConnectionView } from '../shared/api/surfaces/native/connection-view.ts'
import { listConnections as operation } from '../shared/api/surfaces/native/connections.ts'
import { requireType } from '../shared/api/to-connection.ts'
import { listConnections } from '../shared/aws/list-connections.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { systemOwnerId } from '../shared/model/connection.ts'
import { projectsToList } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  operation,
  { listConnections, listProjects, readProjects },
  async ({ query, caller }, powers) => {
    const types = query.type?.map((type) => requireType(type).id)
    const system = query.include_system ? [systemOwnerId] : []
    const projects = await projectsToList(powers, caller, query.project_id)
    const listed = { caller, types, ownerIds: [...projects, ...system] }
    const page = await pageOfConnections(powers.listConnections, listed, query)
    const { rows, headers, pagination } = page
    return { headers, body: { data: rows.map(toConnectionView), pagination } }
  },
)
