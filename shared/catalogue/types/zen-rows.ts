import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { costsMoney } from '../probe.ts'

/** ZenRows, reached with an API key. */
export const zenRows = connectionType({
  id: 'dynamiq.connections.ZenRows',
  name: 'ZenRows',
  category: 'search',
  docsUrl: 'https://docs.zenrows.com/first-steps/getting-started-guide',
  offeredInForm: true,
  probe: costsMoney,
  config: {
    url: preset(link('Base URL'), 'https://api.zenrows.com/v1/'),
    ...apiKey(),
  },
})
