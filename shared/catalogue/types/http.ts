import { connectionType } from '../connection-type.ts'
import { choice, link, maybe, preset, secretJson, secretMap } from '../fields/fields.ts'
import { publicUrl } from '../fields/rule.ts'
import { untestable } from '../probe.ts'

/** Any HTTP endpoint. */
export const http = connectionType({
  id: 'dynamiq.connections.Http',
  name: 'Http',
  category: 'other',
  docsUrl: 'https://developer.mozilla.org/docs/Web/HTTP/Guides/Messages',
  offeredInForm: true,
  probe: untestable('Only its user knows which request to the service does no harm.'),
  config: {
    url: maybe(link('URL')),
    method: choice('Method', ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']),
    headers: preset(secretMap('Headers'), {}),
    params: preset(secretJson('Query parameters'), {}),
    data: preset(secretJson('Body'), {}),
  },
  rules: [publicUrl],
})
