import { type Connection, systemOwnerId } from '../model/connection.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'

type Needed = Pick<Powers, 'readOauth2Clients' | 'listOauth2Clients'>

/**
 * The OAuth client of a connection: the one it names, else the deployment's own for its type, the
 * oldest where there are several.
 *
 * @throws Problem `oauth2_client_missing`.
 */
export async function clientFor(
  { readOauth2Clients, listOauth2Clients }: Needed,
  { ownerId, oauth2ClientId: id, type }: Connection,
): Promise<Oauth2Client> {
  const client =
    id === undefined
      ? oldest((await listOauth2Clients.list(systemOwnerId)).filter((each) => each.type === type))
      : await readOauth2Clients.find({ ownerId, id })
  if (!client) throw new Problem('oauth2_client_missing')
  return client
}

/**
 * An OAuth client for a connection that names none yet: its project's own for the type, else the
 * deployment's; the oldest where there are several.
 */
export async function clientAtHand(
  { listOauth2Clients }: Pick<Powers, 'listOauth2Clients'>,
  { ownerId, type }: Pick<Connection, 'ownerId' | 'type'>,
): Promise<Oauth2Client | undefined> {
  for (const place of [ownerId, systemOwnerId]) {
    const clients = await listOauth2Clients.list(place)
    const client = oldest(clients.filter((each) => each.type === type))
    if (client) return client
  }
  return undefined
}

function oldest(clients: readonly Oauth2Client[]): Oauth2Client | undefined {
  return [...clients].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0]
}
