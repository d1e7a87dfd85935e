import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'

/** Gemini, reached with an API key. */
export const gemini = connectionType({
  id: 'dynamiq.connections.Gemini',
  name: 'Gemini',
  category: 'llm',
  docsUrl: 'https://ai.google.dev/gemini-api/docs/api-key',
  offeredInForm: true,
  config: apiKey(),
})
