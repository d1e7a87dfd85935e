import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'

/** Replicate, reached with an API key. */
export const replicate = connectionType({
  id: 'dynamiq.connections.Replicate',
  name: 'Replicate',
  category: 'llm',
  docsUrl: 'https://replicate.com/docs/topics/security/api-tokens',
  offeredInForm: true,
  config: apiKey('Starts with r8_.'),
})
