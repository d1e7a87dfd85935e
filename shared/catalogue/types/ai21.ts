import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { costsMoney } from '../probe.ts'

/** AI21, reached with an API key. */
export const ai21 = connectionType({
  id: 'dynamiq.connections.AI21',
  name: 'AI21',
  category: 'llm',
  docsUrl: 'https://docs.ai21.com/docs/create-api-key',
  offeredInForm: false,
  probe: costsMoney,
  config: apiKey(),
})
