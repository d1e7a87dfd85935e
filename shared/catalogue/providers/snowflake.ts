import { defineProvider, seenOn } from '../define-provider.ts'

/** Snowflake: its endpoints, its products and how it differs from other providers. */
export const snowflake = defineProvider({
  id: 'snowflake',
  name: 'Snowflake',
  category: 'dev',
  docsUrl: 'https://docs.snowflake.com/en/user-guide/oauth-custom',
  authorizationUrl: 'https://{account}.snowflakecomputing.com/oauth/authorize',
  tokenUrl: 'https://{account}.snowflakecomputing.com/oauth/token-request',
  inputs: [
    {
      name: 'account',
      title: 'Account identifier',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,62}(\\.[a-z0-9][a-z0-9-]{0,30}){0,2}$',
      example: 'myorg-myaccount',
    },
  ],
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Snowflake',
      name: 'Snowflake (OAuth)',
      description: 'Runs queries as a person of a Snowflake account.',
      scopes: ['refresh_token'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'grant'),
  notes: ['The OAuth client is a security integration of the account.'],
})
