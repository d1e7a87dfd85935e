import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'
import { link, text } from '../fields.ts'

/** Models in Azure. */
export const azureAi = connectionType({
  id: 'dynamiq.connections.AzureAI',
  name: 'Azure AI',
  category: 'llm',
  docsUrl: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
  offeredInForm: true,
  config: {
    ...apiKey(),
    url: link('Endpoint', 'Such as https://my-resource.openai.azure.com.'),
    api_version: text('API version', 'Such as 2024-10-21.'),
  },
})
