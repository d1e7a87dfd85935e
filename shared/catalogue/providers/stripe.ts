import { defineProvider, seenOn } from '../define-provider.ts'

/** Stripe Connect: its endpoints, its products and how it differs from other providers. */
export const stripe = defineProvider({
  id: 'stripe',
  name: 'Stripe Connect',
  category: 'payments',
  docsUrl: 'https://docs.stripe.com/connect/oauth-reference',
  authorizationUrl: 'https://connect.stripe.com/oauth/authorize',
  tokenUrl: 'https://connect.stripe.com/oauth/token',
  capture: { stripe_user_id: 'token.stripe_user_id' },
  products: [
    {
      type: 'StripeConnect',
      name: 'Stripe Connect',
      description: 'Calls Stripe for a connected Standard account.',
      scopes: ['read_write'],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'social-auth-core', 'socialite', 'appwrite'),
  notes: ['The client secret is the secret key of the platform.'],
})
