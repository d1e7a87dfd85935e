import { defineProvider, seenOn } from '../define-provider.ts'

/** Hugging Face: its endpoints, its products and how it differs from other providers. */
export const huggingface = defineProvider({
  id: 'huggingface',
  name: 'Hugging Face',
  category: 'dev',
  docsUrl: 'https://huggingface.co/docs/hub/oauth',
  authorizationUrl: 'https://huggingface.co/oauth/authorize',
  tokenUrl: 'https://huggingface.co/oauth/token',
  issuer: 'https://huggingface.co',
  clientAuthentication: 'client_secret_basic',
  account: {
    url: 'https://huggingface.co/oauth/userinfo',
    idPath: 'sub',
    namePath: 'preferred_username',
  },
  products: [
    {
      type: 'HuggingFace',
      name: 'Hugging Face (OAuth)',
      description: 'Reads repositories and runs inference as a Hugging Face account.',
      scopes: ['openid', 'profile', 'read-repos', 'inference-api'],
    },
  ],
  sources: seenOn('2026-11-28', 'better-auth', 'appwrite'),
})
