import type * as z from 'zod'
import { connectorIdOf } from '../../../catalogue/config/connector.ts'
import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import type { Connection } from '../../../model/connection.ts'
import type { Powers } from '../../../ports/index.ts'
import { setting } from '../../../runtime/settings.ts'
import { pageLink } from '../../../usecases/page-link.ts'
import { type Connected, toConnectorView } from './connection-view.ts'

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
