import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { needsNoKey } from '../probe.ts'

/** DeepInfra, reached with an API key. */
export const deepInfra = connectionType({
  id: 'dynamiq.connections.DeepInfra',
  name: 'DeepInfra',
  category: 'llm',
  docsUrl: 'https://deepinfra.com/docs',
  offeredInForm: true,
  probe: needsNoKey,
  config: apiKey(),
})
