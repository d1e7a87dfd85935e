import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { costsMoney } from '../probe.ts'

/** TypeSafe, whose System One models answer typed questions. */
export const typeSafe = connectionType({
  id: 'dynamiq.connections.TypeSafe',
  name: 'TypeSafe',
  category: 'other',
  docsUrl: 'https://docs.typesafe.ai/api',
  offeredInForm: false,
  probe: costsMoney,
  config: {
    ...apiKey(),
    url: preset(link('API root'), 'https://api.typesafe.ai'),
  },
})
