import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'
import { choice, preset } from '../fields.ts'

/** Exa, reached with an API key. */
export const exa = connectionType({
  id: 'dynamiq.connections.Exa',
  name: 'Exa',
  category: 'search',
  docsUrl: 'https://docs.exa.ai/reference/quickstart',
  offeredInForm: true,
  config: {
    url: preset(choice('Base URL', ['https://api.exa.ai']), 'https://api.exa.ai'),
    ...apiKey(),
  },
})
