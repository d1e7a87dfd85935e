import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link, text } from '../fields/fields.ts'
import { said } from '../whole-config.ts'

/** IBM watsonx.ai. */
export const watsonx = connectionType({
  id: 'dynamiq.connections.WatsonX',
  name: 'IBM watsonx',
  category: 'llm',
  docsUrl: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  offeredInForm: true,
  probe: {
    by: 'http',
    does: 'has an access token made',
    ask: (config) => ({
      url: 'https://iam.cloud.ibm.com/identity/token',
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
        apikey: said(config, 'api_key'),
      }).toString(),
    }),
    rejectionStatuses: [400],
  },
  config: {
    ...apiKey(),
    project_id: text('Project ID'),
    url: link('Endpoint', 'Such as https://us-south.ml.cloud.ibm.com.'),
  },
})
