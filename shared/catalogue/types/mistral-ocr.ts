import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { choice, destination, preset } from '../fields/fields.ts'
import { withBearer } from '../probe.ts'

/** MistralOCR, reached with an API key. */
export const mistralOcr = connectionType({
  id: 'dynamiq.connections.MistralOCR',
  name: 'MistralOCR',
  category: 'other',
  docsUrl: 'https://docs.mistral.ai/capabilities/document_ai/basic_ocr',
  offeredInForm: false,
  probe: withBearer('lists the models', 'https://api.mistral.ai/v1/models'),
  config: {
    base_url: destination(
      preset(choice('Base URL', ['https://api.mistral.ai/']), 'https://api.mistral.ai/'),
    ),
    ...apiKey(),
  },
})
