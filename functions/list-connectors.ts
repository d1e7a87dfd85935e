import { pageOf } from '../shared/api/pages.ts'
import { findConnectors, toConnectorViews } from '../shared/api/surfaces/connector/connectors.ts'
import { listConnectors } from '../shared/api/surfaces/connector/operations.ts'
import { listConnections } from '../shared/aws/list-connections.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { oneProject } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  listConnectors,
  { listProjects, readProjects, listConnections },
  async ({ query, caller, projectId }, powers) => {
    const { page, per_page, ...sought } = query
    const ownerId = await oneProject(powers, caller, projectId)
    const found = findConnectors(sought)
    const shown = pageOf(found, { page, page_size: per_page })
    const items = await toConnectorViews(powers.listConnections, shown, caller, ownerId)
    const total = found.length
    return { body: { items, total, page, per_page, total_pages: Math.ceil(total / per_page) } }
  },
)
