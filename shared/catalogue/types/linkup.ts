import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withBearer } from '../probe.ts'

/** Linkup, which searches the web. */
export const linkup = connectionType({
  id: 'dynamiq.connections.Linkup',
  name: 'Linkup',
  category: 'search',
  docsUrl: 'https://docs.linkup.so/pages/documentation/endpoints/account/balance',
  offeredInForm: false,
  probe: withBearer('reads the balance', under('url', 'credits/balance')),
  config: {
    ...apiKey(),
    url: preset(link('Base URL'), 'https://api.linkup.so/v1/'),
  },
})
