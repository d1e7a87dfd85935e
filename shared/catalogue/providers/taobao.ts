import { defineProvider, seenOn } from '../define-provider.ts'

/** Taobao: its endpoints, its products and how it differs from other providers. */
export const taobao = defineProvider({
  id: 'taobao',
  name: 'Taobao',
  category: 'commerce',
  docsUrl: 'https://open.taobao.com/doc.htm?docId=102635&docType=1',
  authorizationUrl: 'https://oauth.taobao.com/authorize',
  tokenUrl: 'https://oauth.taobao.com/token',
  products: [
    { type: 'Taobao', name: 'Taobao', description: 'Reads the orders of a seller.', scopes: [] },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'justauth'),
})
