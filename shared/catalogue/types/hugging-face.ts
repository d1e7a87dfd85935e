import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'

/** HuggingFace, reached with an API key. */
export const huggingFace = connectionType({
  id: 'dynamiq.connections.HuggingFace',
  name: 'HuggingFace',
  category: 'llm',
  docsUrl: 'https://huggingface.co/docs/hub/security-tokens',
  offeredInForm: true,
  config: apiKey('An access token: starts with hf_.'),
})
