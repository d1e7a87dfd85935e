import { defineProvider, seenOn } from '../define-provider.ts'

/** PagerDuty: its endpoints, its products and how it differs from other providers. */
export const pagerduty = defineProvider({
  id: 'pagerduty',
  name: 'PagerDuty',
  category: 'dev',
  docsUrl: 'https://developer.pagerduty.com/docs/oauth-functionality',
  authorizationUrl: 'https://identity.pagerduty.com/oauth/authorize',
  tokenUrl: 'https://identity.pagerduty.com/oauth/token',
  products: [
    {
      type: 'PagerDuty',
      name: 'PagerDuty',
      description: 'Reads and manages the incidents and services of an account.',
      scopes: ['read', 'write'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs'),
})
