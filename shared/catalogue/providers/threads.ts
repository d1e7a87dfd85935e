import { defineProvider, seenOn } from '../define-provider.ts'

/** Threads: its endpoints, its products and how it differs from other providers. */
export const threads = defineProvider({
  id: 'threads',
  name: 'Threads',
  category: 'social',
  docsUrl:
    'https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions',
  authorizationUrl: 'https://threads.net/oauth/authorize',
  tokenUrl: 'https://graph.threads.net/oauth/access_token',
  scopeSeparator: ',',
  products: [
    {
      type: 'Threads',
      name: 'Threads',
      description: 'Reads and publishes posts of a Threads account.',
      scopes: ['threads_basic', 'threads_content_publish'],
    },
  ],
  sources: seenOn('2026-11-28', 'auth-core', 'socialite', 'compared'),
  notes: [
    'The code flow issues a token of one hour; exchange it at graph.threads.net for one of 60 days.',
  ],
})
