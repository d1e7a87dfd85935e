import { connectionType } from '../connection-type.ts'
import { maybe, secret, uri } from '../fields/fields.ts'
import { ownProtocol } from '../probe.ts'

/** Milvus or Zilliz Cloud. A file of Milvus Lite means nothing to a hosted service. */
export const milvus = connectionType({
  id: 'dynamiq.connections.Milvus',
  name: 'Milvus',
  category: 'vector',
  docsUrl: 'https://milvus.io/docs/authenticate.md',
  offeredInForm: true,
  probe: ownProtocol,
  config: {
    uri: uri('URI', ['https:', 'http:', 'tcp:'], 'Such as https://milvus.example:19530.'),
    api_key: maybe(secret('API key', 'Or user and password with a colon between.')),
  },
  nullWhenAbsent: ['api_key'],
})
