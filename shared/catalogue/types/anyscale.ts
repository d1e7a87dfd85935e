import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { costsMoney } from '../probe.ts'

/** Anyscale, reached with an API key. */
export const anyscale = connectionType({
  id: 'dynamiq.connections.Anyscale',
  name: 'Anyscale',
  category: 'llm',
  docsUrl: 'https://docs.anyscale.com/',
  offeredInForm: true,
  probe: costsMoney,
  config: apiKey(),
})
