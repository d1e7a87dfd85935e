import * as z from 'zod'
import { connectorIdOf } from '../../../catalogue/config/connector.ts'
import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { accessScopes, type Connection } from '../../../model/connection.ts'
import type { Powers } from '../../../ports/index.ts'
import { setting } from '../../../runtime/settings.ts'
import { pageLink } from '../../../usecases/page-link.ts'
import { Time } from '../../text-schemas.ts'

/** A connection as connectors show it: without `security` and `headers`, which are write-only. */
export const ConnectorConnectionView = z
  .strictObject({
    id: z.guid(),
    name: z.string(),
    access_scope: z.enum(accessScopes),
    is_service_account: z.boolean(),
    owner: z.string(),
    version: z.string().nullable(),
    open_api_spec_id: z.null(),
    created_at: Time,
    general_params: z.array(z.record(z.string(), z.unknown())),
    target_system_servers: z.array(z.record(z.string(), z.unknown())),
  })
  .meta({ id: 'ConnectorConnection' })

/** The same, with the page for its consent while it needs one. */
export const Connected = ConnectorConnectionView.extend({
  oauth2_required: z.literal(true).optional(),
  message: z.string().optional(),
  connector_page_url: z.string().optional(),
}).meta({ id: 'ConnectedConnector' })

/** The view of a stored connection, also of one that was created on another API surface. */
export function toConnectorView(connection: Connection): z.input<typeof ConnectorConnectionView> {
  const { id, name, accessScope, owner, createdAt, createdBy, connector } = connection
  return {
    id,
    name,
    access_scope: accessScope ?? 'organizational',
    is_service_account: connector?.serviceAccount ?? false,
    owner: owner ?? createdBy,
    version: connector?.version ?? null,
    open_api_spec_id: null,
    created_at: createdAt,
    general_params: (connector?.generalParams ?? []).map((each) => ({ ...each })),
    target_system_servers: (connector?.targetSystemServers ?? []).map((each) => ({ ...each })),
  }
}

/** The response to a connect request: with the page of the authorization, where one is needed. */
export function toConnectedView(
  type: ConnectionType,
  connection: Connection,
): z.input<typeof Connected> {
  const view = toConnectorView(connection)
  if (!type.oauth || connection.status !== 'incomplete') return view
  const page = `${setting('publicUrl')}/connectors/${connectorIdOf(type)}`
  return {
    ...view,
    oauth2_required: true,
    message: `${type.name} needs an authorization. Open connector_page_url in a browser.`,
    connector_page_url: `${page}?connection=${connection.id}`,
  }
}

/** The same response with a signed link, which needs no access key: see shared/usecases/page-link.ts. */
export async function withSignedLink<B extends Pick<Answer, 'id' | 'connector_page_url'>>(
  body: B,
  signing: Powers['signLinks'],
  now: Date,
): Promise<B> {
  if (body.connector_page_url === undefined) return body
  const { until, proof } = await pageLink(signing, body.id, now)
  return {
    ...body,
    connector_page_url: `${body.connector_page_url}&${new URLSearchParams({ until, proof })}`,
  }
}

type Answer = z.input<typeof Connected>
