import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withBearer } from '../probe.ts'

/** Replicate, reached with an API key. */
export const replicate = connectionType({
  id: 'dynamiq.connections.Replicate',
  name: 'Replicate',
  category: 'llm',
  docsUrl: 'https://replicate.com/docs/topics/security/api-tokens',
  offeredInForm: true,
  probe: withBearer('reads the account', 'https://api.replicate.com/v1/account'),
  config: apiKey('Starts with r8_.'),
})
