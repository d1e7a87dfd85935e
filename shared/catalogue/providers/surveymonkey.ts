import { defineProvider, seenOn } from '../define-provider.ts'

/** SurveyMonkey: its endpoints, its products and how it differs from other providers. */
export const surveymonkey = defineProvider({
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  category: 'productivity',
  docsUrl: 'https://developer.surveymonkey.com/api/v3/#authentication',
  authorizationUrl: 'https://api.surveymonkey.com/oauth/authorize',
  tokenUrl: 'https://api.surveymonkey.com/oauth/token',
  capture: { access_url: 'token.access_url' },
  withoutScopes: true,
  products: [
    {
      type: 'SurveyMonkey',
      name: 'SurveyMonkey',
      description: 'Reads surveys and responses.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'social-auth-core', 'compared'),
  notes: [
    'The scopes are those of the app; requests go to access_url, which a lookup returns beside the token.',
  ],
})
