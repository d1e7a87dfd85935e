import type * as z from 'zod'
import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { connectorIdOf } from '../../../catalogue/connector-id.ts'
import type { Connection } from '../../../model/connection.ts'
import type { Powers } from '../../../ports/index.ts'
import { setting } from '../../../runtime/settings.ts'
import { pageLink } from '../../../usecases/page-link.ts'
import { type Connected, toConnectorView } from './connection-view.ts'

/** The answer to whoever connected a connector: with where consent is given, where it is needed. */
export function connected(type: ConnectionType, connection: Connection): z.input<typeof Connected> {
  const view = toConnectorView(connection)
  if (!type.oauth || connection.status !== 'incomplete') return view
  const page = `${setting('publicUrl')}/connectors/${connectorIdOf(type)}`
  return {
    ...view,
    oauth2_required: true,
    message: `${type.name} asks for consent: open connector_page_url in a browser to give it.`,
    connector_page_url: `${page}?connection=${connection.id}`,
  }
}

/** The same answer with a page that whoever has its link may open: see shared/usecases/page-link.ts. */
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
