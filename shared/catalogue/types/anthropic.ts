import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withHeaders } from '../probe.ts'
import { said } from '../whole-config.ts'

/** Anthropic, reached with an API key. */
export const anthropic = connectionType({
  id: 'dynamiq.connections.Anthropic',
  name: 'Anthropic',
  category: 'llm',
  docsUrl: 'https://console.anthropic.com/settings/keys',
  offeredInForm: true,
  probe: withHeaders('lists the models', 'https://api.anthropic.com/v1/models', (config) => ({
    'x-api-key': said(config, 'api_key'),
    'anthropic-version': '2023-06-01',
  })),
  config: apiKey('Starts with sk-ant-.'),
})
