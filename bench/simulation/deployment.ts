import type { Connection } from '../../shared/model/connection.ts'
import { dueShardOf, laneOf } from '../../shared/model/due-grants.ts'
import { type Grant, nextDue } from '../../shared/model/grant.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'
import { Problem } from '../../shared/model/problem.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { GrantedConnection } from '../../shared/oauth/granted-connection.ts'
import type { Powers, RefreshPowers } from '../../shared/ports/index.ts'
import { runtime } from '../../shared/runtime/runtime.ts'
import { SimulatedDueIndex } from './due-index.ts'
import type { SimulatedProviders } from './providers.ts'

const dayMs = 24 * 3600_000
const lifeMs = 3600_000
const idleDays = 180
const ownerId = 'simulated'
const at = new Date(0).toISOString()
const clientShares = [0.3, 0.2, 0.1, 0.1, ...Array<number>(15).fill(0.02)]

const never = () => Promise.reject(new Error('A refresh asks a provider for new tokens alone'))

/** The OAuth clients, by their share of the grants. */
const clients: readonly Oauth2Client[] = clientShares.map((_share, client) => ({
  ...{
    id: `00000000-0000-4000-8000-${hex(client + 1)}`,
    ownerId,
    name: 'c',
    clientId: `${client}`,
  },
  ...{ type: 'dynamiq.connections.GoogleOAuth2', version: 1 },
  ...{ createdAt: at, createdBy: 'b', updatedAt: at, updatedBy: 'b' },
}))

/** The share of all grants that a client has. */
export const shareOf = (client: number) => clientShares[client] ?? 0

function hex(value: number): string {
  return value.toString(16).padStart(12, '0')
}

/** What refreshed a grant. */
export type Refresher = 'schedule' | 'lookup'

/** A grant whose tokens were stored. */
export interface StoredRefresh {
  readonly isInUse: boolean
  readonly by: Refresher
  /** How long it had been due. */
  readonly lagMs: number
  /** How long its access token had been expired; negative: not yet. */
  readonly expiredMs: number
}

type Refreshing = RefreshPowers & Pick<Powers, 'listDueGrants'>

/** The table of a deployment, in arrays: of each grant what refreshes depend on. */
export class SimulatedDeployment {
  readonly index: SimulatedDueIndex
  readonly #inUseEvery: number
  readonly #clients = [...clients]
  readonly #clientOf: Uint8Array
  readonly #refreshedMs: Float64Array
  readonly #usedMs: Float64Array
  readonly #fence: Int32Array
  /** Of the grants whose row has more than an array holds: a lease or a failure. */
  readonly #grants = new Map<number, Grant>()
  readonly stored: (refresh: StoredRefresh) => void

  constructor(grants: number, inUseEvery: number, stored: (refresh: StoredRefresh) => void) {
    this.#inUseEvery = inUseEvery
    this.stored = stored
    this.#clientOf = new Uint8Array(grants)
    this.#refreshedMs = new Float64Array(grants)
    this.#usedMs = new Float64Array(grants)
    this.#fence = new Int32Array(grants)
    const lanes = this.#clients.map((client) => laneOf(client))
    this.index = new SimulatedDueIndex(grants, (grant) => {
      const dueAt = new Date(this.index.dueMs(grant)).toISOString()
      return { ownerId, id: idOf(grant), dueAt, lane: lanes[this.#clientOf[grant] ?? 0] }
    })
    for (let grant = 0; grant < grants; grant++) this.#fill(grant)
  }

  isInUse(grant: number): boolean {
    return grant % this.#inUseEvery === 0
  }

  expiresMs(grant: number): number {
    return (this.#refreshedMs[grant] ?? 0) + lifeMs
  }

  /** The row of a connection. */
  row(grant: number): GrantedConnection {
    const usedAt = new Date(this.#usedMs[grant] ?? 0).toISOString()
    const dueAt = new Date(this.index.dueMs(grant)).toISOString()
    const stored = this.#grants.get(grant) ?? this.#plainGrant(grant)
    return {
      ...{ id: idOf(grant), ownerId, name: 'n', type: 'dynamiq.connections.GoogleOAuth2' },
      ...{ status: 'active', config: {}, withheldFields: [], version: 1, grant: stored },
      ...{ usedAt, dueAt, fence: this.#fence[grant] ?? 0 },
      ...{ createdAt: at, createdBy: 'b', updatedAt: at, updatedBy: 'b' },
    }
  }

  /** Adapters over this table, and over the providers. */
  powers(providers: SimulatedProviders, by: Refresher): Refreshing {
    return {
      readConnections: {
        find: async ({ id }) => this.row(grantOf(id)),
        locate: async (id) => this.row(grantOf(id)),
        ownerOf: async () => ownerId,
        named: async () => undefined,
      },
      readOauth2Clients: { find: async ({ id }) => this.#clients[clientAt(id)] },
      ...cryptography,
      storeGrants: {
        write: async (before, next) => this.#write(before, next, by),
        challenge: async () => undefined,
        touch: async () => undefined,
      },
      enqueueCleanup: { enqueue: async () => undefined },
      countRejections: this.#countRejections(),
      listDueGrants: {
        due: async (shard, until, take, after) =>
          this.index.page(shard, until.getTime(), take, after),
        rows: async (owners) => owners.map(({ id }) => this.row(grantOf(id))),
      },
      askProviders: {
        ...{ exchange: never, revoke: never, identify: never, discover: never },
        refresh: ({ client }) => providers.refresh(Number(client.clientId)),
      },
    }
  }

  #countRejections(): RefreshPowers['countRejections'] {
    return {
      ...{ rejected: async () => undefined, accepted: async () => undefined },
      mayTry: async () => true,
      slow: async (client, refreshPace) => {
        const row = this.#clients[clientAt(client.id)]
        if (!row || row.refreshPace?.at !== client.refreshPace?.at) return
        this.#clients[clientAt(client.id)] = { ...row, refreshPace }
      },
    }
  }

  #fill(grant: number): void {
    const { clock, random } = runtime()
    const nowMs = clock.nowMs()
    const isInUse = this.isInUse(grant)
    this.#clientOf[grant] = anyClient(random())
    this.#usedMs[grant] = nowMs - (isInUse ? random() * dayMs * 0.7 : 30 * dayMs)
    // Those in use are spread over the 45 minutes before they are due, the others over 72 days.
    const ageMs = isInUse ? random() * 45 * 60_000 : random() * 72 * dayMs
    this.#refreshedMs[grant] = nowMs - ageMs
    const row = this.row(grant)
    const due = nextDue(row, new Date(nowMs))
    this.index.put(grant, dueShardOf(row), due?.getTime() ?? 0)
  }

  #plainGrant(grant: number): Grant {
    const refreshedMs = this.#refreshedMs[grant] ?? 0
    const refreshedAt = new Date(refreshedMs).toISOString()
    const client = this.#clients[this.#clientOf[grant] ?? 0]
    if (!client) throw new Error('A grant without a client')
    return {
      ...{ tokens: 'encrypted', tokenVersion: 1, tokenType: 'bearer', scopes, refreshable: true },
      ...{ client: { ownerId, id: client.id }, clientId: client.clientId, grantedAt: at },
      ...{ idleDays, refreshedAt, expiresAt: new Date(refreshedMs + lifeMs).toISOString() },
    }
  }

  #write(before: Connection, next: Connection, by: Refresher): void {
    const grant = grantOf(before.id)
    const { grant: written } = next
    if (this.#fence[grant] !== before.fence || !written) throw new Problem('revision_conflict')
    this.#fence[grant] = next.fence ?? 0
    const refreshedMs = Date.parse(written.refreshedAt)
    if (refreshedMs !== this.#refreshedMs[grant]) {
      const nowMs = runtime().clock.nowMs()
      const lagMs = nowMs - this.index.dueMs(grant)
      const expiredMs = nowMs - this.expiresMs(grant)
      this.stored({ isInUse: this.isInUse(grant), by, lagMs, expiredMs })
      this.#refreshedMs[grant] = refreshedMs
    }
    if (written.lease || written.lastFailure) this.#grants.set(grant, written)
    else this.#grants.delete(grant)
    if (next.dueAt !== undefined) {
      this.index.put(grant, dueShardOf(next), Date.parse(next.dueAt))
    }
  }
}

const scopes: readonly string[] = []
const secret = new Secret('a token')
const cryptography = {
  readClientSecrets: { read: async () => ({ client_secret: secret }) },
  signAssertions: { sign: async () => secret },
  decryptTokens: { decrypt: async () => ({ access_token: secret, refresh_token: secret }) },
  encryptTokens: { encrypt: async () => 'encrypted' },
}

const idOf = (grant: number) => `10000000-0000-4000-8000-${hex(grant)}`
const grantOf = (id: string) => Number.parseInt(id.slice(-12), 16)
const clientAt = (id: string) => Number.parseInt(id.slice(-12), 16) - 1

function anyClient(random: number): number {
  let left = random
  return Math.max(
    0,
    clientShares.findIndex((share) => {
      left -= share
      return left < 0
    }),
  )
}
