import { defineProvider, seenOn } from '../define-provider.ts'

/** ORCID: its endpoints, its products and how it differs from other providers. */
export const orcid = defineProvider({
  id: 'orcid',
  name: 'ORCID',
  category: 'identity',
  docsUrl:
    'https://info.orcid.org/documentation/api-tutorials/api-tutorial-get-and-authenticated-orcid-id/',
  authorizationUrl: 'https://orcid.org/oauth/authorize',
  tokenUrl: 'https://orcid.org/oauth/token',
  revocationUrl: 'https://orcid.org/oauth/revoke',
  issuer: 'https://orcid.org',
  capture: { orcid: 'token.orcid', name: 'token.name' },
  products: [
    {
      type: 'Orcid',
      name: 'ORCID',
      description: 'Identifies a researcher by their ORCID iD.',
      scopes: ['openid'],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'hybridauth'),
})
