import { defineProvider, seenOn } from '../define-provider.ts'

/** PayPal: its endpoints, its products and how it differs from other providers. */
export const paypal = defineProvider({
  id: 'paypal',
  name: 'PayPal',
  category: 'payments',
  docsUrl: 'https://developer.paypal.com/api/rest/authentication/',
  authorizationUrl: 'https://www.paypal.com/signin/authorize',
  tokenUrl: 'https://api-m.paypal.com/v1/oauth2/token',
  issuer: 'https://www.paypal.com',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'PayPal',
      name: 'PayPal',
      description: 'Identifies a person by their PayPal account.',
      scopes: ['openid', 'email'],
    },
  ],
  sources: seenOn('2026-11-28', 'nuxt-auth-utils', 'socialite'),
  notes: [
    'A refresh returns no new refresh token.',
    'The sandbox has other hosts and needs the generic OAuth2 type.',
  ],
})
