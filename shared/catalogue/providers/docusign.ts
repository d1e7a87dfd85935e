import { defineProvider, seenOn } from '../define-provider.ts'

/** DocuSign: its endpoints, its products and how it differs from other providers. */
export const docusign = defineProvider({
  id: 'docusign',
  name: 'DocuSign',
  category: 'productivity',
  docsUrl: 'https://developers.docusign.com/platform/auth/confidential-authcode-get-token/',
  authorizationUrl: 'https://account.docusign.com/oauth/auth',
  tokenUrl: 'https://account.docusign.com/oauth/token',
  clientAuthentication: 'client_secret_basic',
  account: { url: 'https://account.docusign.com/oauth/userinfo', idPath: 'sub', namePath: 'email' },
  products: [
    {
      type: 'DocuSign',
      name: 'DocuSign',
      description: 'Sends and reads envelopes.',
      scopes: ['signature', 'extended'],
      docsUrl: 'https://developers.docusign.com/platform/auth/reference/scopes/',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared', 'grant'),
  notes: [
    'GET https://account.docusign.com/oauth/userinfo names the account and the URL of its API.',
  ],
})
