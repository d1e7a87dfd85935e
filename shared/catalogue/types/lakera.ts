import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { choice, destination, preset } from '../fields/fields.ts'
import { costsMoney } from '../probe.ts'

/** Lakera, reached with an API key. */
export const lakera = connectionType({
  id: 'dynamiq.connections.Lakera',
  name: 'Lakera',
  category: 'other',
  docsUrl: 'https://docs.lakera.ai/docs/quickstart',
  offeredInForm: false,
  probe: costsMoney,
  config: {
    url: destination(
      preset(choice('Base URL', ['https://api.lakera.ai/v2/']), 'https://api.lakera.ai/v2/'),
    ),
    ...apiKey(),
  },
})
