import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { destination, link, maybe, preset, text } from '../fields/fields.ts'
import { under, withBearer } from '../probe.ts'

/** Daytona, in its cloud or self-hosted. */
export const daytona = connectionType({
  id: 'dynamiq.connections.Daytona',
  name: 'Daytona',
  category: 'sandbox',
  docsUrl: 'https://www.daytona.io/docs/en/api-keys/',
  offeredInForm: true,
  probe: withBearer('lists the sandboxes', under('url', 'sandbox')),
  config: {
    ...apiKey(),
    url: preset(link('API URL'), 'https://app.daytona.io/api'),
    target: destination(maybe(text('Target', 'The region to run in, such as us.'))),
  },
  nullWhenAbsent: ['target'],
})
