import { randomBytes } from 'node:crypto'
import type { Connection } from '../../shared/model/connection.ts'
import { type DueGrant, dueShardOf, laneOf } from '../../shared/model/due-grants.ts'
import type { JsonObject } from '../../shared/model/json.ts'
import { Problem } from '../../shared/model/problem.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { Powers } from '../../shared/ports/index.ts'
import type { TokenEncryptionContext } from '../../shared/ports/oauth.ts'
import { recordEvent } from './events.ts'
import { at, type State, stored } from './state.ts'

type GrantPowers = Pick<
  Powers,
  | 'storeGrants'
  | 'listDueGrants'
  | 'countDueGrants'
  | 'startRefreshWorkers'
  | 'encryptTokens'
  | 'decryptTokens'
  | 'encryptRevocations'
  | 'decryptRevocations'
  | 'startAuthorizations'
  | 'takeAuthorizations'
>

/** Grants, the tokens sealed in them, and authorizations, in memory. */
export function fakeGrants(state: State): GrantPowers {
  const tokens = sealing(state)
  return { ...grants(state), ...tokens, ...revocations(tokens), ...authorizations(state) }
}

function grants(
  state: State,
): Pick<GrantPowers, 'storeGrants' | 'listDueGrants' | 'countDueGrants' | 'startRefreshWorkers'> {
  const { connections } = state.rows
  const due: GrantPowers['countDueGrants']['due'] = async (shard, until, take, after = '') => {
    const all = [...connections.values()]
      .filter((row) => dueShardOf(row) === shard && (row.dueAt ?? '~') <= until.toISOString())
      .map(dueGrantOf)
      .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
      .filter((grant) => placeOf(grant) > after)
    const grants = all.slice(0, take)
    const last = grants.at(-1)
    return { grants, next: last && all.length > take ? placeOf(last) : undefined }
  }
  return {
    countDueGrants: { due },
    startRefreshWorkers: { start: async (share) => void state.startedRefreshes.push(share) },
    storeGrants: {
      async write(before, next, events = []) {
        const row = connections.get(at(before))
        const moved = next.version !== before.version
        const stale = row?.fence !== before.fence || (moved && row?.version !== before.version)
        if (!row || stale) throw new Problem('revision_conflict')
        connections.set(
          at(row),
          stored({ ...row, ...grantMembers(next), ...(moved ? own(next) : {}) }),
        )
        for (const event of events) recordEvent(state, event)
      },
      async challenge(connection, event) {
        const row = connections.get(at(connection))
        if (!row) return
        connections.set(at(row), stored({ ...row, stepUp: connection.stepUp }))
        recordEvent(state, event)
      },
      async touch(owner, usedAt) {
        const row = connections.get(at(owner))
        if (row) connections.set(at(owner), { ...row, usedAt: usedAt.toISOString() })
      },
    },
    listDueGrants: {
      due,
      async rows(owners) {
        return owners.flatMap((owner) => stored(connections.get(at(owner)) ?? []))
      },
    },
  }
}

const placeOf = ({ dueAt, id }: DueGrant) => `${dueAt} ${id}`

function dueGrantOf({ ownerId, id, dueAt = '', grant }: Connection): DueGrant {
  return { ownerId, id, dueAt, lane: laneOf(grant?.client) }
}

function grantMembers({ grant, fence, dueAt }: Connection) {
  return { grant, fence, dueAt }
}

function own(next: Connection) {
  const { status, statusReason, unprotected, version, updatedAt, updatedBy } = next
  return { status, statusReason, unprotected, version, updatedAt, updatedBy }
}

function sealing({ sealed }: State): Pick<GrantPowers, 'encryptTokens' | 'decryptTokens'> {
  const nameOf = ({ purpose, ownerId, id, version }: TokenEncryptionContext, text: string) =>
    `${purpose} ${ownerId} ${id} ${version} ${text}`
  return {
    encryptTokens: {
      async encrypt(place, secrets) {
        const text = randomBytes(32).toString('base64')
        const values = Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()])
        sealed.set(nameOf(place, text), Object.fromEntries(values) as JsonObject)
        return text
      },
    },
    decryptTokens: {
      async decrypt(place, text) {
        const values = sealed.get(nameOf(place, text))
        if (!values) throw new Error('This does not decrypt here')
        return Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, new Secret(value)]),
        )
      },
    },
  }
}

function revocations({
  encryptTokens,
  decryptTokens,
}: ReturnType<typeof sealing>): Pick<Powers, 'encryptRevocations' | 'decryptRevocations'> {
  return {
    encryptRevocations: {
      encrypt: (place, secrets) =>
        encryptTokens.encrypt({ purpose: 'revocation', ...place }, secrets),
    },
    decryptRevocations: {
      decrypt: (place, text) => decryptTokens.decrypt({ purpose: 'revocation', ...place }, text),
    },
  }
}

function authorizations(
  state: State,
): Pick<GrantPowers, 'startAuthorizations' | 'takeAuthorizations'> {
  const rows = state.rows.authorizations
  return {
    startAuthorizations: {
      async insert(authorization, event) {
        rows.set(authorization.stateHash, stored(authorization))
        recordEvent(state, event)
      },
    },
    takeAuthorizations: {
      async find(stateHash) {
        const row = rows.get(stateHash)
        return row && stored(row)
      },
      async take(stateHash, at) {
        const row = rows.get(stateHash)
        if (!row || row.takenAt !== undefined) return undefined
        const taken = stored({ ...row, takenAt: at.toISOString() })
        rows.set(stateHash, taken)
        return taken
      },
      async storeOutcome(stateHash, outcome) {
        const row = rows.get(stateHash)
        if (row) rows.set(stateHash, stored({ ...row, outcome }))
      },
    },
  }
}
