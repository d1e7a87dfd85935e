import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withHeaders } from '../probe.ts'
import { said } from '../whole-config.ts'

/** Gemini, reached with an API key. */
export const gemini = connectionType({
  id: 'dynamiq.connections.Gemini',
  name: 'Gemini',
  category: 'llm',
  docsUrl: 'https://ai.google.dev/gemini-api/docs/api-key',
  offeredInForm: true,
  probe: withHeaders(
    'lists the models',
    'https://generativelanguage.googleapis.com/v1beta/models',
    (config) => ({ 'x-goog-api-key': said(config, 'api_key') }),
    [400],
  ),
  config: apiKey(),
})
