import { apiKey } from '../api-key.ts'
import { connectionType } from '../connection-type.ts'
import { link } from '../fields.ts'

/** Qdrant, in its cloud or self-hosted. */
export const qdrant = connectionType({
  id: 'dynamiq.connections.Qdrant',
  name: 'Qdrant',
  category: 'vector',
  docsUrl: 'https://qdrant.tech/documentation/cloud/authentication/',
  offeredInForm: true,
  config: {
    ...apiKey(),
    url: link('Cluster URL'),
  },
})
