import { endpointsHash } from '../../shared/model/client-endpoints.ts'
import type { Connection } from '../../shared/model/connection.ts'
import type { Grant } from '../../shared/model/grant.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { World } from '../fakes/world.ts'
import { keptConnection, keptOauth2Client } from './builders.ts'

/** A client of the generic type at a provider that knows PKCE and takes tokens back. */
export function anyProvidersClient(
  world: World,
  ownerId: string,
  given: Partial<Oauth2Client> = {},
): Promise<Oauth2Client> {
  const provider = {
    ...{
      authorizationUrl: 'https://as.example.com/authorize',
      tokenUrl: 'https://as.example.com/t',
    },
    ...{ revocationUrl: 'https://as.example.com/r', issuer: 'https://as.example.com' },
    ...({ scopes: [], pkce: 'S256', tokenAuthMethod: 'client_secret_post' } as const),
    ...({ tokenRequestFormat: 'form', authorizationParams: {} } as const),
  }
  return keptOauth2Client(world, {
    ownerId,
    type: 'dynamiq.connections.OAuth2',
    provider,
    ...given,
  })
}

/** A connection of the generic type that nobody authorized yet. */
export function unauthorized(
  world: World,
  client: Oauth2Client,
  given: Partial<Connection> = {},
): Promise<Connection> {
  return keptConnection(world, {
    ...{ ownerId: client.ownerId, type: client.type, oauth2ClientId: client.id },
    ...{ status: 'incomplete', config: { scopes: ['read'] }, withheldFields: [] },
    ...given,
  })
}

/** Puts a grant into a connection whose token came `ageSeconds` ago and lives `lifeSeconds`. */
export async function granted(
  world: World,
  connection: Connection,
  client: Oauth2Client,
  { ageSeconds = 0, lifeSeconds = 3600, ...given }: Partial<Grant> & Ages = {},
): Promise<Connection> {
  const refreshedAt = new Date(Date.now() - ageSeconds * 1000)
  const expiresAt = new Date(refreshedAt.getTime() + lifeSeconds * 1000).toISOString()
  const { ownerId, id } = connection
  const place = { purpose: 'grant', ownerId, id, version: given.tokenVersion ?? 1 } as const
  const secrets = {
    access_token: new Secret('LEAK-access'),
    ...(given.refreshable === false ? {} : { refresh_token: new Secret('LEAK-refresh') }),
  }
  const grant: Grant = {
    tokens: await world.powers.encryptTokens.encrypt(place, secrets),
    ...{ tokenVersion: 1, tokenType: 'bearer', scopes: ['read'], refreshable: true, idleDays: 30 },
    client: { ownerId: client.ownerId, id: client.id },
    ...{ clientId: client.clientId, endpointsHash: endpointsHash(client) },
    grantedAt: refreshedAt.toISOString(),
    refreshedAt: refreshedAt.toISOString(),
    expiresAt,
    ...given,
  }
  const next = { ...connection, grant, fence: (connection.fence ?? 0) + 1, dueAt: expiresAt }
  const active = { ...next, status: 'active', version: connection.version + 1 } as const
  await world.powers.storeGrants.write(connection, active)
  return active
}

interface Ages {
  readonly ageSeconds?: number
  readonly lifeSeconds?: number
}
