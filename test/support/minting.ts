import type { Connection } from '../../shared/model/connection.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { World } from '../fakes/world.ts'
import { keptConnection } from './builders.ts'

/** The root material of every connection that these tests mint from: found nowhere else. */
export const root = 'LEAK-root-7f3a'

/** A connection that mints with the client credentials grant. */
export function minting(
  world: World,
  ownerId: string,
  given: Partial<Connection> = {},
): Promise<Connection> {
  const config = {
    token_url: 'https://as.example.com/token',
    revocation_url: 'https://as.example.com/revoke',
    client_id: 'robot',
    scopes: ['read', 'write'],
    token_auth_method: 'client_secret_post',
  }
  const kind = { type: 'mooring.connections.OAuth2ClientCredentials', config }
  const secrets = { client_secret: new Secret(root) }
  return keptConnection(
    world,
    { ownerId, ...kind, withheldFields: ['client_secret'], ...given },
    secrets,
  )
}
