import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** xAI, reached with an API key. */
export const xai = connectionType({
  id: 'dynamiq.connections.xAI',
  name: 'xAI',
  category: 'llm',
  docsUrl: 'https://docs.x.ai/docs/overview',
  offeredInForm: true,
  probe: withBearer('reads the key’s own facts', 'https://api.x.ai/v1/api-key'),
  config: apiKey('Starts with xai-.'),
})
