import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { costsMoney } from '../probe.ts'

/** Dynamiq itself, reached with an access key. */
export const dynamiq = connectionType({
  id: 'dynamiq.connections.Dynamiq',
  name: 'Dynamiq',
  category: 'other',
  docsUrl: 'https://docs.getdynamiq.ai/',
  offeredInForm: false,
  probe: costsMoney,
  config: {
    ...apiKey(),
    url: preset(link('Base URL'), 'https://api.getdynamiq.ai'),
  },
})
