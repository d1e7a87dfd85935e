import { defineProvider, seenOn } from '../define-provider.ts'

/** CloudConvert: its endpoints, its products and how it differs from other providers. */
export const cloudconvert = defineProvider({
  id: 'cloudconvert',
  name: 'CloudConvert',
  category: 'productivity',
  docsUrl: 'https://cloudconvert.com/api/v2',
  authorizationUrl: 'https://cloudconvert.com/oauth/authorize',
  tokenUrl: 'https://cloudconvert.com/oauth/token',
  products: [
    {
      type: 'CloudConvert',
      name: 'CloudConvert',
      description: 'Converts files.',
      scopes: ['user.read', 'task.read', 'task.write'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'powerplatform'),
})
