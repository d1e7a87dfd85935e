import { defineProvider, seenOn } from '../define-provider.ts'

/** Teamwork.com: its endpoints, its products and how it differs from other providers. */
export const teamwork = defineProvider({
  id: 'teamwork',
  name: 'Teamwork.com',
  category: 'productivity',
  docsUrl: 'https://apidocs.teamwork.com/guides/teamwork/app-login-flow',
  authorizationUrl: 'https://www.teamwork.com/launchpad/login',
  tokenUrl: 'https://www.teamwork.com/launchpad/v1/token.json',
  tokenRequestFormat: 'json',
  capture: { api_url: 'token.installation.apiEndPoint' },
  products: [
    {
      type: 'Teamwork',
      name: 'Teamwork.com',
      description: 'Reads and writes projects and tasks.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
  notes: [
    'Access tokens do not expire; requests go to api_url, which a lookup returns beside the token.',
  ],
})
