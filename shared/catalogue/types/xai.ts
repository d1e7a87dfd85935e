import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'

/** xAI, reached with an API key. */
export const xai = connectionType({
  id: 'dynamiq.connections.xAI',
  name: 'xAI',
  category: 'llm',
  docsUrl: 'https://docs.x.ai/docs/overview',
  offeredInForm: true,
  config: apiKey('Starts with xai-.'),
})
