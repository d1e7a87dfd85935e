import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, preset } from '../fields/fields.ts'
import { under, withBearer } from '../probe.ts'

/** OpenAI, or whatever speaks its API. */
export const openai = connectionType({
  id: 'dynamiq.connections.OpenAI',
  name: 'OpenAI',
  category: 'llm',
  docsUrl: 'https://platform.openai.com/api-keys',
  offeredInForm: true,
  probe: withBearer('lists the models', under('url', 'models')),
  config: {
    ...apiKey('Starts with sk-.'),
    url: preset(
      link('Base URL', 'Any endpoint that speaks the API of OpenAI.'),
      'https://api.openai.com/v1',
    ),
  },
})
