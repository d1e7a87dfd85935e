import { defineProvider, seenOn } from '../define-provider.ts'

/** MYOB: its endpoints, its products and how it differs from other providers. */
export const myob = defineProvider({
  id: 'myob',
  name: 'MYOB',
  category: 'accounting',
  docsUrl: 'https://developer.myob.com/api/accountright/api-overview/authentication/',
  authorizationUrl: 'https://secure.myob.com/oauth2/account/authorize',
  tokenUrl: 'https://secure.myob.com/oauth2/v1/authorize',
  capture: { business_id: 'query.businessId' },
  products: [
    {
      type: 'Myob',
      name: 'MYOB',
      description: 'Reads and writes the books of a company file; requests also need the API key.',
      scopes: ['CompanyFile'],
    },
  ],
  sources: seenOn('2026-11-28', 'aspnet-contrib', 'compared', 'grant'),
  notes: ['Apps that were made since March 2025 request finer scopes.'],
})
