import { connectionType } from '../connection-type.ts'
import { apiKey } from '../fields/field-sets.ts'
import { link } from '../fields/fields.ts'
import { under, withKey } from '../probe.ts'

/** Qdrant, in its cloud or self-hosted. */
export const qdrant = connectionType({
  id: 'dynamiq.connections.Qdrant',
  name: 'Qdrant',
  category: 'vector',
  docsUrl: 'https://qdrant.tech/documentation/cloud/authentication/',
  offeredInForm: true,
  probe: withKey('api-key', 'lists the collections', under('url', 'collections')),
  config: {
    ...apiKey(),
    url: link('Cluster URL'),
  },
})
