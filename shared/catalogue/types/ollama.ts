import { connectionType } from '../connection-type.ts'
import { link } from '../fields/fields.ts'
import { under, withHeaders } from '../probe.ts'

/** An Ollama server, which has no key. */
export const ollama = connectionType({
  id: 'dynamiq.connections.Ollama',
  name: 'Ollama',
  category: 'llm',
  docsUrl: 'https://docs.ollama.com/api',
  offeredInForm: false,
  probe: withHeaders(
    'lists the models; there is no key to try',
    under('url', 'api/tags'),
    () => ({}),
  ),
  config: {
    url: link('Server URL', 'Such as http://ollama.internal.example:11434.'),
  },
})
