import type { SecretOwner } from '../../shared/model/secret.ts'
import type { SweepPowers } from '../../shared/ports/projects.ts'
import type { SecretPowers, StoredSecretRef } from '../../shared/ports/secrets.ts'
import { type Rows, type State, secretAt } from './state.ts'

type Sweeping = SweepPowers &
  Pick<SecretPowers, 'listSecrets' | 'inspectSecrets' | 'markSecrets' | 'readSecretRefs'>

/** What compares secrets and rows, in memory. */
export function fakeSweep(state: State): Sweeping {
  const { rows, secrets } = state
  const usable = (owner: SecretOwner) => {
    const secret = secrets.get(secretAt(owner))
    return secret?.discarded ? undefined : secret
  }
  return {
    listSecrets: {
      list: async () =>
        [...secrets].flatMap(([name, { versions, createdAt, orphanedAt, discarded }]) => {
          const [kind, ownerId = '', id = ''] = name.split(/[ /]/)
          const which = kind === 'oauth2_client' ? ({ kind } as const) : {}
          return discarded
            ? []
            : [{ ownerId, id, ...which, createdAt, orphanedAt, refs: [...versions.keys()] }]
        }),
    },
    inspectSecrets: {
      holds: async (owner, ref) => usable(owner)?.versions.has(ref) ?? false,
    },
    markSecrets: {
      async mark(owner, now) {
        const secret = usable(owner)
        if (secret) secret.orphanedAt = now.toISOString()
      },
      async unmark(owner) {
        const secret = usable(owner)
        if (secret) secret.orphanedAt = undefined
      },
    },
    // Lists in memory are made when they are asked for: there is nothing to correct.
    indexConnections: {
      state: async () => 'verified',
      correct: async () => ({ corrected: 0, isAtEnd: true }),
      mark: async () => undefined,
    },
    readSecretRefs: {
      list: async (ownerId) => storedRefs(rows).filter((stored) => stored.ownerId === ownerId),
      find: async (owner) =>
        storedRefs(rows).find((stored) => secretAt(stored) === secretAt(owner)),
    },
    deleteProjectKeys: {
      async removeKeys(projectId) {
        for (const key of rows.accessKeys.values())
          if (key.projectId === projectId) rows.accessKeys.delete(key.id)
      },
    },
  }
}

/** The refs that rows hold. */
export function storedRefs({ connections, oauth2Clients }: Rows): StoredSecretRef[] {
  const clients = [...oauth2Clients.values()].map((row) => ({
    ...row,
    kind: 'oauth2_client' as const,
  }))
  const all: StoredSecretRef[] = [...connections.values(), ...clients]
  return all.map(({ ownerId, id, kind, secretRef }) => ({
    ...{ ownerId, id, ...(kind ? { kind } : {}) },
    ...(secretRef ? { secretRef } : {}),
  }))
}
