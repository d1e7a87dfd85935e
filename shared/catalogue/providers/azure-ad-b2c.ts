import { defineProvider, seenOn } from '../define-provider.ts'

/** Azure AD B2C: its endpoints, its products and how it differs from other providers. */
export const azureAdB2c = defineProvider({
  id: 'azure-ad-b2c',
  name: 'Azure AD B2C',
  category: 'identity',
  docsUrl: 'https://learn.microsoft.com/azure/active-directory-b2c/authorization-code-flow',
  authorizationUrl:
    'https://{tenant}.b2clogin.com/{tenant}.onmicrosoft.com/{policy}/oauth2/v2.0/authorize',
  tokenUrl: 'https://{tenant}.b2clogin.com/{tenant}.onmicrosoft.com/{policy}/oauth2/v2.0/token',
  inputs: [
    {
      name: 'tenant',
      title: 'Tenant name',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'contoso',
    },
    {
      name: 'policy',
      title: 'User flow or policy',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$',
      example: 'B2C_1A_signin',
    },
  ],
  products: [
    {
      type: 'AzureAdB2c',
      name: 'Azure AD B2C',
      description: 'Identifies a person by a tenant of Azure AD B2C.',
      scopes: ['openid', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'nuxt-auth-utils', 'powerplatform'),
  notes: ['Microsoft accepts no new customers; existing tenants go on.'],
})
