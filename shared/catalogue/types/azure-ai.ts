import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, text } from '../fields/fields.ts'
import { withKey } from '../probe.ts'
import { below, said } from '../whole-config.ts'

/** Models in Azure. */
export const azureAi = connectionType({
  id: 'dynamiq.connections.AzureAI',
  name: 'Azure AI',
  category: 'llm',
  docsUrl: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
  offeredInForm: true,
  probe: withKey('api-key', 'lists the models', (config) =>
    below(said(config, 'url'), `openai/models?api-version=${said(config, 'api_version')}`),
  ),
  config: {
    ...apiKey(),
    url: link('Endpoint', 'Such as https://my-resource.openai.azure.com.'),
    api_version: text('API version', 'Such as 2024-10-21.'),
  },
})
