import { defineProvider, seenOn } from '../define-provider.ts'

/** Sage Accounting: its endpoints, its products and how it differs from other providers. */
export const sageAccounting = defineProvider({
  id: 'sage-accounting',
  name: 'Sage Accounting',
  category: 'accounting',
  docsUrl: 'https://developer.sage.com/accounting/guides/authenticating/authentication/',
  authorizationUrl: 'https://www.sageone.com/oauth2/auth/central',
  tokenUrl: 'https://oauth.accounting.sage.com/token',
  revocationUrl: 'https://oauth.accounting.sage.com/revoke',
  authorizationParams: { filter: 'apiv3.1' },
  idleDays: 31,
  products: [
    {
      type: 'SageAccounting',
      name: 'Sage Accounting',
      description: 'Reads and writes the books of a business.',
      scopes: ['full_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'compared'),
  notes: [
    'An access token lives five minutes; the refresh token rotates and expires after 31 days.',
  ],
})
