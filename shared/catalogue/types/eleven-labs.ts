import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withKey } from '../probe.ts'

/** ElevenLabs, reached with an API key. */
export const elevenLabs = connectionType({
  id: 'dynamiq.connections.ElevenLabs',
  name: 'ElevenLabs',
  category: 'audio',
  docsUrl: 'https://elevenlabs.io/docs/api-reference/authentication',
  offeredInForm: true,
  probe: withKey('xi-api-key', 'reads the user', under('url', 'user')),
  config: {
    url: preset(link('Base URL'), 'https://api.elevenlabs.io/v1/'),
    ...apiKey(),
  },
})
