import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { needsNoKey } from '../probe.ts'

/** SambaNova, reached with an API key. */
export const sambaNova = connectionType({
  id: 'dynamiq.connections.SambaNova',
  name: 'SambaNova',
  category: 'llm',
  docsUrl: 'https://docs.sambanova.ai/docs/en/get-started/api-keys-urls',
  offeredInForm: true,
  probe: needsNoKey,
  config: apiKey(),
})
