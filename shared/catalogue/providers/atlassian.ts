import { defineProvider, seenOn } from '../define-provider.ts'

/** Atlassian: its endpoints, its products and how it differs from other providers. */
export const atlassian = defineProvider({
  id: 'atlassian',
  name: 'Atlassian',
  category: 'dev',
  docsUrl: 'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
  authorizationUrl: 'https://auth.atlassian.com/authorize',
  tokenUrl: 'https://auth.atlassian.com/oauth/token',
  authorizationParams: { audience: 'api.atlassian.com', prompt: 'consent' },
  idleDays: 90,
  // Without it there is no refresh token.
  addedScopes: ['offline_access'],
  products: [
    {
      type: 'Jira',
      name: 'Jira Cloud',
      description: 'Reads and writes the issues and projects of Jira.',
      scopes: ['read:jira-work', 'write:jira-work', 'read:jira-user'],
      docsUrl:
        'https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/',
    },
    {
      type: 'Confluence',
      name: 'Confluence Cloud',
      description: 'Reads and writes the pages and spaces of Confluence.',
      scopes: [
        'read:confluence-content.all',
        'read:confluence-space.summary',
        'write:confluence-content',
      ],
      docsUrl:
        'https://developer.atlassian.com/cloud/confluence/scopes-for-oauth-2-3LO-and-forge-apps/',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'sim', 'arctic', 'posthog'),
  otherReadings: [
    {
      urls: ['auth.atlassian.com/authorize', 'api.atlassian.com/oauth/token'],
      sources: ['allauth'],
      because: 'mistake',
    },
  ],
  notes: [
    'Requests name a cloud id: GET https://api.atlassian.com/oauth/token/accessible-resources lists those of a grant.',
    'A refresh token can be used once, and expires after 90 days without use.',
  ],
})
