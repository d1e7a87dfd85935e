import { type Connection, isSystem } from '../model/connection.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Powers } from '../ports/index.ts'
import { readWhole } from '../usecases/connections/credentials.ts'
import { encryptionContextOf, type GrantedConnection, isGranted } from './granted-connection.ts'

type Needed = Pick<Powers, 'readSecrets' | 'decryptTokens'>

/**
 * What an import of a connection needs, in plaintext: the caller encrypts it. `connector` has the
 * members of a connector binding, which no import takes.
 *
 * @throws Problem `secret_missing`, `dependency_unavailable`.
 */
export async function exportContents(powers: Needed, connection: Connection): Promise<JsonObject> {
  const { id, ownerId, name, type, oauth2ClientId, externalId, connector } = connection
  const { whole, bound } = await readWhole(powers.readSecrets, connection)
  // What was minted is minted again where it is imported.
  const isOauth = isGranted(connection) && connection.grant.mintedFor === undefined
  const tokens =
    isOauth && connection.grant.tokens !== '' ? await tokensOf(powers, connection) : undefined
  return {
    external_id: externalId ?? id,
    name,
    ...(isSystem(connection) ? {} : { project_id: ownerId }),
    type,
    config: whole,
    ...(oauth2ClientId === undefined ? {} : { oauth2_client_id: oauth2ClientId }),
    ...(tokens ? { oauth2_tokens: tokens } : {}),
    ...(connector ? { connector: bound } : {}),
  }
}

async function tokensOf(
  { decryptTokens }: Needed,
  connection: GrantedConnection,
): Promise<JsonObject> {
  const { grant } = connection
  const secrets = await decryptTokens.decrypt(encryptionContextOf(connection), grant.tokens)
  const revealed = Object.entries(secrets).map(([name, secret]): [string, Json] => [
    name,
    secret.reveal(),
  ])
  return {
    ...Object.fromEntries(revealed),
    token_type: grant.tokenType,
    scope: grant.scopes.join(' '),
    ...(grant.expiresAt === undefined ? {} : { expires_at: grant.expiresAt }),
  }
}
