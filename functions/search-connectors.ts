import { connectorsFound, connectorsShown } from '../shared/api/connector/connectors.ts'
import { searchConnectors } from '../shared/api/connector/operations.ts'
import { listConnections } from '../shared/aws/list-connections.ts'
import { listProjects } from '../shared/aws/list-projects.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { oneProject } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  searchConnectors,
  { listProjects, readProjects, listConnections },
  async ({ query, caller, projectId }, powers) => {
    const home = await oneProject(powers, caller, projectId)
    const found = connectorsFound(query)
    return { body: await connectorsShown(powers.listConnections, found, caller, home) }
  },
)
