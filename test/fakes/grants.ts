import { randomBytes } from 'node:crypto'
import type { Connection } from '../../shared/model/connection.ts'
import { shardOf } from '../../shared/model/event.ts'
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
  | 'encryptTokens'
  | 'decryptTokens'
  | 'startAuthorizations'
  | 'takeAuthorizations'
>

/** Grants, the tokens sealed in them, and authorizations, in memory. */
export function fakeGrants(state: State): GrantPowers {
  return { ...grants(state), ...sealing(state), ...authorizations(state) }
}

function grants(state: State): Pick<GrantPowers, 'storeGrants' | 'listDueGrants'> {
  const { connections } = state.rows
  return {
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
      async touch(owner, usedAt) {
        const row = connections.get(at(owner))
        if (row) connections.set(at(owner), { ...row, usedAt: usedAt.toISOString() })
      },
    },
    listDueGrants: {
      async due(shard, until, take) {
        return [...connections.values()]
          .filter(({ id, dueAt }) => shardOf(id) === shard && (dueAt ?? '~') <= until.toISOString())
          .sort((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1))
          .slice(0, take)
          .map(({ ownerId, id }) => ({ ownerId, id }))
      },
      async rows(owners) {
        return owners.flatMap((owner) => stored(connections.get(at(owner)) ?? []))
      },
    },
  }
}

function grantMembers({ grant, fence, dueAt }: Connection) {
  return { grant, fence, dueAt }
}

function own({ status, statusReason, version, updatedAt, updatedBy }: Connection) {
  return { status, statusReason, version, updatedAt, updatedBy }
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
