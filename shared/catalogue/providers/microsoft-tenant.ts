import { defineProvider, seenOn } from '../define-provider.ts'

/** Microsoft (one tenant): its endpoints, its products and how it differs from other providers. */
export const microsoftTenant = defineProvider({
  id: 'microsoft-tenant',
  name: 'Microsoft (one tenant)',
  category: 'productivity',
  docsUrl: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  authorizationUrl: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize',
  tokenUrl: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
  inputs: [
    {
      name: 'tenant',
      title: 'Directory (tenant) ID or domain',
      pattern: '^([0-9a-f-]{36}|[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+)$',
      example: 'contoso.onmicrosoft.com',
    },
  ],
  authorizationParams: { response_mode: 'query' },
  // Without it there is no refresh token.
  addedScopes: ['offline_access'],
  idleDays: 90,
  deadCodes: ['50076', '50079', '65001', '50173', '700082'],
  clientErrorCodes: ['7000215', '7000222'],
  account: {
    url: 'https://graph.microsoft.com/v1.0/me',
    idPath: 'id',
    namePath: 'userPrincipalName',
  },
  products: [
    {
      type: 'MicrosoftTenant',
      name: 'Microsoft (one tenant)',
      description: 'Calls Microsoft Graph as a person of one organization.',
      scopes: ['User.Read'],
      docsUrl: 'https://learn.microsoft.com/graph/permissions-reference',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'socialite', 'appwrite', 'compared'),
  notes: ['For an application that is registered for one organization only.'],
})
