import { connectionType } from '../connection-type.ts'
import { destination, integer, maybe, secret, secretLines, text } from '../fields/fields.ts'
import { serverFields } from '../fields/nested-fields.ts'
import type { Rule } from '../fields/rule.ts'
import { ownProtocol } from '../probe.ts'

const credentials: Rule<'password' | 'privateKey'> = {
  of: ['password', 'privateKey'],
  description: 'password or privateKey is required',
  check: ({ password, privateKey }) =>
    password === undefined && privateKey === undefined
      ? { password: 'is required without privateKey' }
      : {},
}

/** Snowflake, by its name. */
export const credibleSnowflake = connectionType({
  id: 'credible.connections.snowflake',
  name: 'Credible Snowflake',
  category: 'sql',
  docsUrl: 'https://docs.snowflake.com/en/user-guide/key-pair-auth',
  offeredInForm: false,
  probe: ownProtocol,
  config: {
    account: destination(text('Account', 'The account identifier, such as myorg-account123.')),
    username: text('User'),
    warehouse: text('Warehouse'),
    password: maybe(secret('Password')),
    privateKey: maybe(secretLines('Private key', 'In PEM, with its BEGIN and END lines.')),
    privateKeyPass: maybe(secret('Passphrase of the private key')),
    database: maybe(text('Database')),
    schema: maybe(text('Schema')),
    role: maybe(text('Role')),
    responseTimeoutMilliseconds: maybe(integer('Timeout of a response', 'In milliseconds.')),
    ...serverFields(),
  },
  rules: [credentials],
  byName: {
    block: 'snowflakeConnection',
    attributes: { dialectName: 'snowflake', isPool: true, canPersist: true, canStream: true },
  },
})
