import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** Groq, reached with an API key. */
export const groq = connectionType({
  id: 'dynamiq.connections.Groq',
  name: 'Groq',
  category: 'llm',
  docsUrl: 'https://console.groq.com/keys',
  offeredInForm: true,
  probe: withBearer('lists the models', 'https://api.groq.com/openai/v1/models'),
  config: apiKey('Starts with gsk_.'),
})
