import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../fields/field-sets.ts'
import { maybe } from '../fields/fields.ts'
import { inputMap } from '../fields/input-map.ts'
import { byConsent } from '../probe.ts'

/** Any OAuth provider: its endpoints come from the OAuth client that is registered here. */
export const oauth2 = connectionType({
  id: 'dynamiq.connections.OAuth2',
  name: 'OAuth2',
  category: 'oauth',
  docsUrl: 'https://oauth.net/2/',
  offeredInForm: false,
  oauth: 'registered',
  probe: byConsent,
  config: {
    ...oauthScopes([]),
    inputs: maybe(inputMap('Inputs', 'Those that the OAuth client declares, by name.')),
  },
})
