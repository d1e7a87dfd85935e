import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'

/** Anthropic, reached with an API key. */
export const anthropic = connectionType({
  id: 'dynamiq.connections.Anthropic',
  name: 'Anthropic',
  category: 'llm',
  docsUrl: 'https://console.anthropic.com/settings/keys',
  offeredInForm: true,
  config: apiKey('Starts with sk-ant-.'),
})
