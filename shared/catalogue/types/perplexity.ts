import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { costsMoney } from '../probe.ts'

/** Perplexity, reached with an API key. */
export const perplexity = connectionType({
  id: 'dynamiq.connections.Perplexity',
  name: 'Perplexity',
  category: 'llm',
  docsUrl: 'https://docs.perplexity.ai/getting-started/quickstart',
  offeredInForm: true,
  probe: costsMoney,
  config: apiKey('Starts with pplx-.'),
})
