import { defineProvider, seenOn } from '../define-provider.ts'

/** DocuSign (developer account): its endpoints, its products and how it differs from other providers. */
export const docusignDemo = defineProvider({
  id: 'docusign-demo',
  name: 'DocuSign (developer account)',
  category: 'productivity',
  docsUrl: 'https://developers.docusign.com/platform/auth/confidential-authcode-get-token/',
  authorizationUrl: 'https://account-d.docusign.com/oauth/auth',
  tokenUrl: 'https://account-d.docusign.com/oauth/token',
  clientAuthentication: 'client_secret_basic',
  account: {
    url: 'https://account-d.docusign.com/oauth/userinfo',
    idPath: 'sub',
    namePath: 'email',
  },
  products: [
    {
      type: 'DocuSignDemo',
      name: 'DocuSign (developer account)',
      description: 'Sends and reads envelopes in a developer account.',
      scopes: ['signature', 'extended'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'socialite', 'compared'),
})
