import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** DeepSeek, reached with an API key. */
export const deepSeek = connectionType({
  id: 'dynamiq.connections.DeepSeek',
  name: 'DeepSeek',
  category: 'llm',
  docsUrl: 'https://api-docs.deepseek.com/',
  offeredInForm: true,
  probe: withBearer('reads the balance', 'https://api.deepseek.com/user/balance'),
  config: apiKey(),
})
