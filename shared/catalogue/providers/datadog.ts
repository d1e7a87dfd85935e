import { defineProvider, seenOn } from '../define-provider.ts'

/** Datadog: its endpoints, its products and how it differs from other providers. */
export const datadog = defineProvider({
  id: 'datadog',
  name: 'Datadog',
  category: 'dev',
  docsUrl: 'https://docs.datadoghq.com/developers/authorization/oauth2_endpoints/',
  authorizationUrl: 'https://app.datadoghq.com/oauth2/v1/authorize',
  tokenUrl: 'https://api.datadoghq.com/oauth2/v1/token',
  revocationUrl: 'https://api.datadoghq.com/oauth2/v1/revoke',
  capture: { site: 'query.site', domain: 'query.domain' },
  products: [
    {
      type: 'Datadog',
      name: 'Datadog',
      description: 'Reads metrics, monitors and events of an organization in US1.',
      scopes: ['metrics_read', 'monitors_read', 'events_read'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs'),
  notes: ['PKCE is required; other sites of Datadog need the generic OAuth2 type.'],
})
