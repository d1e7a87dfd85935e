import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'

/** Groq, reached with an API key. */
export const groq = connectionType({
  id: 'dynamiq.connections.Groq',
  name: 'Groq',
  category: 'llm',
  docsUrl: 'https://console.groq.com/keys',
  offeredInForm: true,
  config: apiKey('Starts with gsk_.'),
})
