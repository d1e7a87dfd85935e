import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'

/** TogetherAI, reached with an API key. */
export const togetherAi = connectionType({
  id: 'dynamiq.connections.TogetherAI',
  name: 'TogetherAI',
  category: 'llm',
  docsUrl: 'https://docs.together.ai/docs/quickstart',
  offeredInForm: true,
  config: apiKey(),
})
