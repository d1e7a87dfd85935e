import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, maybe } from '../fields/fields.ts'
import { costsMoney } from '../probe.ts'

/** Jina, reached with an API key. */
export const jina = connectionType({
  id: 'dynamiq.connections.Jina',
  name: 'Jina',
  category: 'search',
  docsUrl: 'https://jina.ai/api-dashboard/key-manager',
  offeredInForm: true,
  probe: costsMoney,
  config: {
    url: maybe(link('Base URL')),
    ...apiKey(),
  },
})
