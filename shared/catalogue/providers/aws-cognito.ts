import { defineProvider, seenOn } from '../define-provider.ts'

/** Amazon Cognito: its endpoints, its products and how it differs from other providers. */
export const awsCognito = defineProvider({
  id: 'aws-cognito',
  name: 'Amazon Cognito',
  category: 'identity',
  docsUrl:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-userpools-server-contract-reference.html',
  authorizationUrl: 'https://{domain}.auth.{region}.amazoncognito.com/oauth2/authorize',
  tokenUrl: 'https://{domain}.auth.{region}.amazoncognito.com/oauth2/token',
  revocationUrl: 'https://{domain}.auth.{region}.amazoncognito.com/oauth2/revoke',
  inputs: [
    {
      name: 'domain',
      title: 'Domain prefix',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'acme',
    },
    {
      name: 'region',
      title: 'AWS region',
      pattern: '^[a-z]{2}(-[a-z]+)+-[0-9]$',
      example: 'eu-west-1',
    },
  ],
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'AmazonCognito',
      name: 'Amazon Cognito',
      description: 'Identifies a person by a user pool.',
      scopes: ['openid', 'email'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'better-auth', 'compared', 'grant'),
  notes: ['A custom domain of a user pool needs the generic OAuth2 type.'],
})
