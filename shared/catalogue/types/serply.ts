import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { costsMoney } from '../probe.ts'

/** Serply, which searches the web. */
export const serply = connectionType({
  id: 'dynamiq.connections.Serply',
  name: 'Serply',
  category: 'search',
  docsUrl: 'https://serply.io/docs',
  offeredInForm: false,
  probe: costsMoney,
  config: {
    ...apiKey(),
    url: preset(link('Base URL'), 'https://api.serply.io'),
  },
})
