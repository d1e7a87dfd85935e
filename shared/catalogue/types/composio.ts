import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withKey } from '../probe.ts'

/** Composio, by the key of a project. */
export const composio = connectionType({
  id: 'dynamiq.connections.Composio',
  name: 'Composio',
  category: 'other',
  docsUrl: 'https://docs.composio.dev/reference/authentication',
  offeredInForm: false,
  probe: withKey('x-api-key', 'lists the auth configs', under('url', 'auth_configs?limit=1')),
  config: {
    ...apiKey(),
    url: preset(link('Base URL'), 'https://backend.composio.dev/api/v3'),
  },
})
