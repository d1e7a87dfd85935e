import { connectionType } from '../connection-type.ts'
import { destination, maybe, secret, text } from '../fields/fields.ts'
import { signingKey } from '../fields/minting.ts'
import { snowflakeKeyPairMint } from '../mints/snowflake-key-pair.ts'
import { byMinting } from '../probe.ts'

/** JWTs for a Snowflake user with a key pair. */
export const snowflakeKeyPair = connectionType({
  id: 'mooring.connections.SnowflakeKeyPair',
  name: 'Snowflake key pair',
  category: 'sql',
  docsUrl: 'https://docs.snowflake.com/en/user-guide/key-pair-auth',
  offeredInForm: true,
  probe: byMinting,
  mint: snowflakeKeyPairMint,
  config: {
    account: destination(text('Account', 'The account identifier, such as myorg-account123.')),
    user: text('User'),
    private_key: signingKey('Private key'),
    private_key_passphrase: maybe(secret('Passphrase of the private key')),
    warehouse: maybe(text('Warehouse')),
    database: maybe(text('Database')),
    schema: maybe(text('Schema')),
    role: maybe(text('Role')),
  },
})
