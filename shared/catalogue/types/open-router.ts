import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withBearer } from '../probe.ts'

/** OpenRouter, reached with an API key. */
export const openRouter = connectionType({
  id: 'dynamiq.connections.OpenRouter',
  name: 'OpenRouter',
  category: 'llm',
  docsUrl: 'https://openrouter.ai/docs/api-reference/authentication',
  offeredInForm: false,
  probe: withBearer('reads the key’s own limits', under('url', 'key')),
  config: {
    ...apiKey('Starts with sk-or-.'),
    url: preset(link('Base URL'), 'https://openrouter.ai/api/v1'),
  },
})
