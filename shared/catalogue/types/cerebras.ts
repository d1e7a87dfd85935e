import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** Cerebras, reached with an API key. */
export const cerebras = connectionType({
  id: 'dynamiq.connections.Cerebras',
  name: 'Cerebras',
  category: 'llm',
  docsUrl: 'https://inference-docs.cerebras.ai/quickstart',
  offeredInForm: true,
  probe: withBearer('lists the models', 'https://api.cerebras.ai/v1/models'),
  config: apiKey(),
})
