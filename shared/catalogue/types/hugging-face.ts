import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** HuggingFace, reached with an API key. */
export const huggingFace = connectionType({
  id: 'dynamiq.connections.HuggingFace',
  name: 'HuggingFace',
  category: 'llm',
  docsUrl: 'https://huggingface.co/docs/hub/security-tokens',
  offeredInForm: true,
  probe: withBearer('reads the user', 'https://huggingface.co/api/whoami-v2'),
  config: apiKey('An access token: starts with hf_.'),
})
