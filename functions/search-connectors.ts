import { findConnectors, toConnectorViews } from '../shared/api/surfaces/connector/connectors.ts'
import { searchConnectors } from '../shared/api/surfaces/connector/operations.ts'
import { listConnections } from '../shared/aws/list-connections.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { oneProject } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  searchConnectors,
  { listProjects, readProjects, listConnections },
  async ({ query, caller, projectId }, powers) => {
    const ownerId = await oneProject(powers, caller, projectId)
    const found = findConnectors(query)
    return { body: await toConnectorViews(powers.listConnections, found, caller, ownerId) }
  },
)
