import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { withKey } from '../probe.ts'

/** Pinecone, reached with an API key. */
export const pinecone = connectionType({
  id: 'dynamiq.connections.Pinecone',
  name: 'Pinecone',
  category: 'vector',
  docsUrl: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  offeredInForm: true,
  probe: withKey('api-key', 'lists the indexes', 'https://api.pinecone.io/indexes'),
  config: apiKey(),
})
