import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link } from '../fields/fields.ts'
import { publicUrl } from '../fields/rule.ts'
import { untestable } from '../probe.ts'

/** Any HTTP endpoint that takes an API key. */
export const httpApiKey = connectionType({
  id: 'dynamiq.connections.HttpApiKey',
  name: 'HttpApiKey',
  category: 'other',
  docsUrl: 'https://developer.mozilla.org/docs/Web/HTTP/Guides/Authentication',
  offeredInForm: true,
  probe: untestable('Only its user knows which request to the service asks for the key.'),
  config: {
    ...apiKey(),
    url: link('URL'),
  },
  rules: [publicUrl],
})
