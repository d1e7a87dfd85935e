import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'
import { link, text } from '../fields.ts'

/** IBM watsonx.ai. */
export const watsonx = connectionType({
  id: 'dynamiq.connections.WatsonX',
  name: 'IBM watsonx',
  category: 'llm',
  docsUrl: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  offeredInForm: true,
  config: {
    ...apiKey(),
    project_id: text('Project ID'),
    url: link('Endpoint', 'Such as https://us-south.ml.cloud.ibm.com.'),
  },
})
