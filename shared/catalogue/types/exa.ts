import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { choice, destination, preset } from '../fields/fields.ts'
import { costsMoney } from '../probe.ts'

/** Exa, reached with an API key. */
export const exa = connectionType({
  id: 'dynamiq.connections.Exa',
  name: 'Exa',
  category: 'search',
  docsUrl: 'https://docs.exa.ai/reference/quickstart',
  offeredInForm: true,
  probe: costsMoney,
  config: {
    url: destination(preset(choice('Base URL', ['https://api.exa.ai']), 'https://api.exa.ai')),
    ...apiKey(),
  },
})
