import { defineProvider, seenOn } from '../define-provider.ts'

/** RingCentral: its endpoints, its products and how it differs from other providers. */
export const ringcentral = defineProvider({
  id: 'ringcentral',
  name: 'RingCentral',
  category: 'communication',
  docsUrl: 'https://developers.ringcentral.com/guide/authentication/auth-code-flow',
  authorizationUrl: 'https://platform.ringcentral.com/restapi/oauth/authorize',
  tokenUrl: 'https://platform.ringcentral.com/restapi/oauth/token',
  revocationUrl: 'https://platform.ringcentral.com/restapi/oauth/revoke',
  clientAuthentication: 'client_secret_basic',
  account: {
    url: 'https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~',
    idPath: 'id',
    namePath: 'name',
  },
  idleDays: 7,
  withoutScopes: true,
  products: [
    {
      type: 'RingCentral',
      name: 'RingCentral',
      description: 'Reads calls and messages and sends messages.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'ampersand'),
  notes: [
    'The permissions are those of the app; a refresh token can be used once and expires after a week.',
  ],
})
