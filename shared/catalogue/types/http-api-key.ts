import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'
import { link } from '../fields.ts'
import { publicUrl } from '../public-url.ts'

/** Any HTTP endpoint that takes an API key. */
export const httpApiKey = connectionType({
  id: 'dynamiq.connections.HttpApiKey',
  name: 'HttpApiKey',
  category: 'other',
  docsUrl: 'https://developer.mozilla.org/docs/Web/HTTP/Guides/Authentication',
  offeredInForm: true,
  config: {
    ...apiKey(),
    url: link('URL'),
  },
  rules: [publicUrl],
})
