import { connectionType } from '../connection-type.ts'
import { destination, secret, text } from '../fields/fields.ts'
import { ownProtocol } from '../probe.ts'

/** A Snowflake warehouse. */
export const snowflake = connectionType({
  id: 'dynamiq.connections.Snowflake',
  name: 'Snowflake',
  category: 'sql',
  docsUrl: 'https://docs.snowflake.com/en/user-guide/admin-account-identifier',
  offeredInForm: true,
  probe: ownProtocol,
  config: {
    user: text('User'),
    password: secret('Password'),
    account: destination(text('Account', 'The account identifier, such as myorg-account123.')),
    warehouse: text('Warehouse'),
    database: text('Database'),
    schema: text('Schema'),
  },
})
