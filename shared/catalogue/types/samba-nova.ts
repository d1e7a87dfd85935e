import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'

/** SambaNova, reached with an API key. */
export const sambaNova = connectionType({
  id: 'dynamiq.connections.SambaNova',
  name: 'SambaNova',
  category: 'llm',
  docsUrl: 'https://docs.sambanova.ai/cloud/docs/get-started/overview',
  offeredInForm: true,
  config: apiKey(),
})
