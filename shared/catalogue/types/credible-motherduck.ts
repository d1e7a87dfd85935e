import { connectionType } from '../connection-type.ts'
import { destination, maybe, secret, text } from '../fields/fields.ts'
import { queryFields } from '../fields/nested-fields.ts'
import { ownProtocol } from '../probe.ts'

/** MotherDuck, by its name. */
export const credibleMotherduck = connectionType({
  id: 'credible.connections.motherduck',
  name: 'Credible MotherDuck',
  category: 'sql',
  docsUrl: 'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/',
  offeredInForm: false,
  probe: ownProtocol,
  config: {
    accessToken: secret('Access token'),
    // MotherDuck reads options from what follows a `?` in it.
    database: destination(maybe(text('Database'))),
    ...queryFields(),
  },
  byName: {
    block: 'motherduckConnection',
    attributes: { dialectName: 'duckdb', isPool: false, canPersist: true, canStream: true },
  },
})
