import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** Cohere, reached with an API key. */
export const cohere = connectionType({
  id: 'dynamiq.connections.Cohere',
  name: 'Cohere',
  category: 'llm',
  docsUrl: 'https://dashboard.cohere.com/api-keys',
  offeredInForm: true,
  probe: withBearer('lists the models', 'https://api.cohere.com/v1/models'),
  config: apiKey(),
})
