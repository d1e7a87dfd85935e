import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { costsMoney } from '../probe.ts'

/** Unstructured, reached with an API key. */
export const unstructured = connectionType({
  id: 'dynamiq.connections.Unstructured',
  name: 'Unstructured',
  category: 'other',
  docsUrl: 'https://docs.unstructured.io/api-reference/overview',
  offeredInForm: true,
  probe: costsMoney,
  config: {
    url: preset(link('Base URL'), 'https://api.unstructured.io/'),
    ...apiKey(),
  },
})
