import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withBearer } from '../probe.ts'

/** Whisper, or whatever transcribes by the same API. */
export const whisper = connectionType({
  id: 'dynamiq.connections.Whisper',
  name: 'Whisper',
  category: 'audio',
  docsUrl: 'https://platform.openai.com/docs/guides/speech-to-text',
  offeredInForm: true,
  probe: withBearer('lists the models', under('url', 'models')),
  config: {
    url: preset(link('Base URL'), 'https://api.openai.com/v1/'),
    ...apiKey(),
  },
})
