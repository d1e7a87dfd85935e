import { defineProvider, seenOn } from '../define-provider.ts'

/** HeadHunter: its endpoints, its products and how it differs from other providers. */
export const headhunter = defineProvider({
  id: 'headhunter',
  name: 'HeadHunter',
  category: 'hr',
  docsUrl: 'https://github.com/hhru/api',
  authorizationUrl: 'https://hh.ru/oauth/authorize',
  tokenUrl: 'https://hh.ru/oauth/token',
  products: [
    {
      type: 'HeadHunter',
      name: 'HeadHunter (hh.ru)',
      description: 'Reads vacancies and resumes.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'scribejava'),
})
