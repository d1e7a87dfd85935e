import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** TogetherAI, reached with an API key. */
export const togetherAi = connectionType({
  id: 'dynamiq.connections.TogetherAI',
  name: 'TogetherAI',
  category: 'llm',
  docsUrl: 'https://docs.together.ai/docs/quickstart',
  offeredInForm: true,
  probe: withBearer('lists the models', 'https://api.together.xyz/v1/models'),
  config: apiKey(),
})
