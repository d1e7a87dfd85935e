import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** Fireworks AI, reached with an API key. */
export const fireworksAi = connectionType({
  id: 'dynamiq.connections.FireworksAI',
  name: 'Fireworks AI',
  category: 'llm',
  docsUrl: 'https://docs.fireworks.ai/getting-started/quickstart',
  offeredInForm: true,
  probe: withBearer('lists the models', 'https://api.fireworks.ai/inference/v1/models'),
  config: apiKey(),
})
