import { type Connection, systemOwnerId } from '../../shared/model/connection.ts'
import { clientsUsed, type Oauth2Client, servesType } from '../../shared/model/oauth2-client.ts'
import { Problem } from '../../shared/model/problem.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { leave, recordProjectEvent } from './events.ts'
import { demandUnused, keepReceipt } from './requests.ts'
import { at, type Rows, type State, stored } from './state.ts'

type ClientPowers = Pick<
  Powers,
  | 'readOauth2Clients'
  | 'locateOauth2Clients'
  | 'listOauth2Clients'
  | 'createOauth2Clients'
  | 'updateOauth2Clients'
  | 'deleteOauth2Clients'
  | 'countRejections'
>

/** OAuth clients, in memory. */
export function fakeOauth2Clients(state: State): ClientPowers {
  const { oauth2Clients: clients } = state.rows
  const read = (client: Oauth2Client | undefined) =>
    client && stored({ ...client, useCount: usesOf(state.rows, client) })
  return {
    readOauth2Clients: { find: async (client) => read(clients.get(at(client))) },
    locateOauth2Clients: {
      locate: async (id) => read([...clients.values()].find((client) => client.id === id)),
    },
    listOauth2Clients: {
      list: async (ownerId) =>
        stored([...clients.values()].filter((client) => client.ownerId === ownerId)),
    },
    ...writing(state),
    countRejections: tallying(state.rows),
  }
}

function writing(
  state: State,
): Pick<ClientPowers, 'createOauth2Clients' | 'updateOauth2Clients' | 'deleteOauth2Clients'> {
  const { oauth2Clients: clients, projects } = state.rows
  const tell = (ownerId: string) => (ownerId === systemOwnerId ? undefined : ownerId)
  return {
    createOauth2Clients: {
      async insert(client, event, receipt, unusable = []) {
        demandUnused(state, receipt)
        if (client.managed) requireUnclaimed(state.rows, client, unusable)
        if (client.ownerId !== systemOwnerId && !projects.has(client.ownerId)) {
          throw new Problem('project_not_found')
        }
        keepReceipt(state, receipt)
        clients.set(at(client), stored(client))
        recordProjectEvent(state, tell(client.ownerId), event)
      },
    },
    updateOauth2Clients: {
      async replace(client, before, event, cleanupTask) {
        demandSame(state.rows, before)
        clients.set(at(client), stored(client))
        recordProjectEvent(state, tell(client.ownerId), event)
        leave(state, cleanupTask)
      },
    },
    deleteOauth2Clients: {
      async remove(client, event, cleanupTask) {
        demandSame(state.rows, client)
        if (usesOf(state.rows, client) > 0) throw new Problem('revision_conflict')
        clients.delete(at(client))
        recordProjectEvent(state, tell(client.ownerId), event)
        leave(state, cleanupTask)
      },
    },
  }
}

function tallying({ oauth2Clients: clients }: Rows): Powers['countRejections'] {
  const change = (client: Oauth2Client, next: (row: Oauth2Client) => Partial<Oauth2Client>) => {
    const row = clients.get(at(client))
    if (row?.version === client.version) clients.set(at(client), stored({ ...row, ...next(row) }))
  }
  return {
    async rejected(client, retryAt) {
      const until = retryAt.toISOString()
      change(client, ({ rejections = 0 }) => ({ rejections: rejections + 1, retryAt: until }))
    },
    async accepted(client) {
      change(client, () => ({ rejections: undefined, retryAt: undefined }))
    },
    async slow(client, refreshPace) {
      const row = clients.get(at(client))
      if (row?.refreshPace?.at !== client.refreshPace?.at) return
      change(client, () => ({ refreshPace }))
    },
    async mayTry(client, retryAt) {
      const row = clients.get(at(client))
      if (row?.version !== client.version || row.retryAt !== client.retryAt) return false
      change(client, () => ({ retryAt: retryAt.toISOString() }))
      return true
    },
  }
}

function demandSame({ oauth2Clients }: Rows, before: Oauth2Client): void {
  if (oauth2Clients.get(at(before))?.version !== before.version) {
    throw new Problem('revision_conflict')
  }
}

function requireUnclaimed(
  { oauth2Clients }: Rows,
  { ownerId, type, registration }: Oauth2Client,
  unusable: readonly string[],
): void {
  const others = [...oauth2Clients.values()].filter(
    (each) => each.managed && each.ownerId === ownerId && each.type === type,
  )
  const same = others.filter((each) => each.registration?.issuer === registration?.issuer)
  if (same.some(({ id }) => !unusable.includes(id))) throw new Problem('revision_conflict')
}

function usesOf({ connections }: Rows, client: Oauth2Client): number {
  const uses = [...connections.values()].flatMap(clientsUsed)
  return uses.filter((used) => at(used) === at(client)).length
}

/** @throws Problem `invalid_request` where a client that a connection begins to use is not there. */
export function demandClients(
  { oauth2Clients }: Rows,
  before: Connection | undefined,
  after: Connection,
): void {
  const known = before ? clientsUsed(before).map(at) : []
  const begun = clientsUsed(after).filter((client) => !known.includes(at(client)))
  const words = `names no OAuth client of this project for ${after.type}`
  for (const client of begun) {
    const row = oauth2Clients.get(at(client))
    if (!row || !servesType(row, after.type))
      throw new Problem('invalid_request', { details: { oauth2_client_id: words } })
  }
}
