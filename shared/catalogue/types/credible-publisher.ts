import { connectionType } from '../connection-type.ts'
import { link, maybe, secret } from '../fields/fields.ts'
import { queryFields } from '../fields/nested-fields.ts'
import { withHeaders } from '../probe.ts'
import { said } from '../whole-config.ts'

/** A connection of another Malloy Publisher, by its name. */
export const crediblePublisher = connectionType({
  id: 'credible.connections.publisher',
  name: 'Credible Publisher',
  category: 'sql',
  docsUrl: 'https://github.com/malloydata/publisher',
  offeredInForm: false,
  probe: withHeaders(
    'reads the connection there',
    (config) => said(config, 'connectionUri'),
    (config) => {
      const token = said(config, 'accessToken')
      return token === '' ? {} : { authorization: `Bearer ${token}` }
    },
  ),
  config: {
    connectionUri: link(
      'Connection URI',
      'Such as https://data.example.com/api/v0/environments/sales/connections/warehouse.',
    ),
    accessToken: maybe(secret('Access token')),
    ...queryFields(),
  },
  byName: {
    block: 'publisherConnection',
    // What the connection there can do is not known here: nothing is promised, and no dialect named.
    attributes: { dialectName: 'publisher', isPool: false, canPersist: false, canStream: false },
  },
})
