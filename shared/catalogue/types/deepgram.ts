import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withHeaders } from '../probe.ts'
import { said } from '../whole-config.ts'

/** Deepgram, which transcribes and speaks. */
export const deepgram = connectionType({
  id: 'dynamiq.connections.Deepgram',
  name: 'Deepgram',
  category: 'audio',
  docsUrl: 'https://developers.deepgram.com/guides/fundamentals/authenticating',
  offeredInForm: false,
  probe: withHeaders('lists the projects of the key', under('url', 'projects'), (config) => ({
    authorization: `Token ${said(config, 'api_key')}`,
  })),
  config: {
    ...apiKey(),
    url: preset(link('Base URL'), 'https://api.deepgram.com/v1'),
  },
})
