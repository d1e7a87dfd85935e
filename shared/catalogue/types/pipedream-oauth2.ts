import { connectionType } from '../connection-type.ts'
import { choice, destination, maybe, preset, secret, text } from '../fields/fields.ts'
import { dateTime } from '../fields/shaped-text.ts'
import { costsMoney } from '../probe.ts'

/** Pipedream Connect, by a token that was obtained elsewhere. */
export const pipedreamOauth2 = connectionType({
  id: 'dynamiq.connections.PipedreamOAuth2',
  name: 'PipedreamOAuth2',
  category: 'other',
  docsUrl: 'https://pipedream.com/docs/connect/api-reference/authentication',
  offeredInForm: false,
  probe: costsMoney,
  config: {
    access_token: secret('Access token'),
    project_id: text('Project ID'),
    url: destination(
      preset(choice('Base URL', ['https://api.pipedream.com/v1']), 'https://api.pipedream.com/v1'),
    ),
    environment: preset(choice('Environment', ['development', 'production']), 'development'),
    expires_at: maybe(dateTime('Expires at', 'When the access token expires.')),
  },
})
