import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'

/** DeepSeek, reached with an API key. */
export const deepSeek = connectionType({
  id: 'dynamiq.connections.DeepSeek',
  name: 'DeepSeek',
  category: 'llm',
  docsUrl: 'https://api-docs.deepseek.com/',
  offeredInForm: true,
  config: apiKey(),
})
