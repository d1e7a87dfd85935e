import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { needsNoKey } from '../probe.ts'

/** Novita, reached with an API key. */
export const novita = connectionType({
  id: 'dynamiq.connections.Novita',
  name: 'Novita',
  category: 'llm',
  docsUrl: 'https://novita.ai/docs/guides/llm-api-keys',
  offeredInForm: false,
  probe: needsNoKey,
  config: apiKey(),
})
