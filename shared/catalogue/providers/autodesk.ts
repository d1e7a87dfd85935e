import { defineProvider, seenOn } from '../define-provider.ts'

/** Autodesk Platform Services: its endpoints, its products and how it differs from other providers. */
export const autodesk = defineProvider({
  id: 'autodesk',
  name: 'Autodesk Platform Services',
  category: 'dev',
  docsUrl: 'https://aps.autodesk.com/en/docs/oauth/v2/tutorials/get-3-legged-token/',
  authorizationUrl: 'https://developer.api.autodesk.com/authentication/v2/authorize',
  tokenUrl: 'https://developer.api.autodesk.com/authentication/v2/token',
  revocationUrl: 'https://developer.api.autodesk.com/authentication/v2/revoke',
  issuer: 'https://developer.api.autodesk.com',
  clientAuthentication: 'client_secret_basic',
  idleDays: 14,
  products: [
    {
      type: 'Autodesk',
      name: 'Autodesk Platform Services',
      description: 'Reads and writes the projects and models of an Autodesk account.',
      scopes: ['data:read', 'data:write'],
      docsUrl: 'https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/scopes/',
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'socialite', 'aspnet-contrib', 'compared'),
  notes: ['A refresh token can be used once, and expires after 15 days.'],
})
