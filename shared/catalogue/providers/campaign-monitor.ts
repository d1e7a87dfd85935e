import { defineProvider, seenOn } from '../define-provider.ts'

/** Campaign Monitor: its endpoints, its products and how it differs from other providers. */
export const campaignMonitor = defineProvider({
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  category: 'marketing',
  docsUrl: 'https://www.campaignmonitor.com/api/v3-3/getting-started/',
  authorizationUrl: 'https://api.createsend.com/oauth',
  tokenUrl: 'https://api.createsend.com/oauth/token',
  scopeSeparator: ',',
  authorizationParams: { type: 'web_server' },
  products: [
    {
      type: 'CampaignMonitor',
      name: 'Campaign Monitor',
      description: 'Reads reports and manages lists.',
      scopes: ['ViewReports,ManageLists'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'socialite', 'grant'),
})
