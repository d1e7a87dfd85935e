import { defineProvider, seenOn } from '../define-provider.ts'

/** Dropbox Sign: its endpoints, its products and how it differs from other providers. */
export const dropboxSign = defineProvider({
  id: 'dropbox-sign',
  name: 'Dropbox Sign',
  category: 'productivity',
  docsUrl: 'https://developers.hellosign.com/docs/oauth/overview/',
  authorizationUrl: 'https://app.hellosign.com/oauth/authorize',
  tokenUrl: 'https://app.hellosign.com/oauth/token',
  refreshUrl: 'https://app.hellosign.com/oauth/token?refresh',
  products: [
    {
      type: 'DropboxSign',
      name: 'Dropbox Sign',
      description: 'Sends documents for signature.',
      scopes: ['basic_account_info', 'request_signature'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
})
