import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { untestable } from '../probe.ts'

/** ScaleSerp, reached with an API key. */
export const scaleSerp = connectionType({
  id: 'dynamiq.connections.ScaleSerp',
  name: 'ScaleSerp',
  category: 'search',
  docsUrl: 'https://docs.trajectdata.com/scaleserp',
  offeredInForm: true,
  probe: untestable('The service takes its key in the URL, where Mooring puts no secret.'),
  config: {
    url: preset(link('Base URL'), 'https://api.scaleserp.com'),
    ...apiKey(),
  },
})
