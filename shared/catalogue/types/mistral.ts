import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** Mistral, reached with an API key. */
export const mistral = connectionType({
  id: 'dynamiq.connections.Mistral',
  name: 'Mistral',
  category: 'llm',
  docsUrl: 'https://console.mistral.ai/api-keys',
  offeredInForm: true,
  probe: withBearer('lists the models', 'https://api.mistral.ai/v1/models'),
  config: apiKey(),
})
