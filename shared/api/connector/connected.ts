import type * as z from 'zod'
import type { ConnectionType } from '../../catalogue/connection-type.ts'
import { connectorIdOf } from '../../catalogue/connector-id.ts'
import type { Connection } from '../../domain/connection.ts'
import { setting } from '../../domain/settings.ts'
import { type Connected, connectorView } from './connection-view.ts'

/** The answer to whoever connected a connector: with where consent is given, where it is needed. */
export function connected(type: ConnectionType, connection: Connection): z.input<typeof Connected> {
  const view = connectorView(connection)
  if (!type.oauth || connection.status !== 'incomplete') return view
  const page = `${setting('publicUrl')}/connectors/${connectorIdOf(type)}`
  return {
    ...view,
    oauth2_required: true,
    message: `${type.name} asks for consent: open connector_page_url in a browser to give it.`,
    connector_page_url: `${page}?connection=${connection.id}`,
  }
}
