import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'
import { link, maybe } from '../fields.ts'
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
