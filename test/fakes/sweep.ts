import type { SecretOwner } from '../../shared/model/secret.ts'
import type { Pinning, SweepPowers } from '../../shared/ports/sweep-powers.ts'
import { type Rows, type State, secretAt } from './state.ts'

/** What compares secrets and rows, in memory. */
export function fakeSweep(state: State): SweepPowers {
  const { rows, secrets } = state
  const usable = (owner: SecretOwner) => {
    const secret = secrets.get(secretAt(owner))
    return secret?.discarded ? undefined : secret
  }
  return {
    listSecrets: {
      all: async () =>
        [...secrets].flatMap(([name, { versions, createdAt, orphanedAt, discarded }]) => {
          const [kind, home = '', id = ''] = name.split(/[ /]/)
          const which = kind === 'oauth2_client' ? ({ kind } as const) : {}
          return discarded
            ? []
            : [{ home, id, ...which, createdAt, orphanedAt, versions: [...versions.keys()] }]
        }),
    },
    inspectSecrets: {
      holds: async (owner, version) => usable(owner)?.versions.has(version) ?? false,
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
    readSecretRefs: {
      of: async (home) => pinnings(rows).filter((pinning) => pinning.home === home),
      find: async (owner) =>
        pinnings(rows).find((pinning) => secretAt(pinning) === secretAt(owner)),
    },
    commitSecrets: {
      async release(owner, released, pinned) {
        for (const version of released)
          if (version !== pinned) usable(owner)?.versions.delete(version)
      },
    },
    deleteProjectKeys: {
      async removeKeys(projectId) {
        for (const key of rows.accessKeys.values())
          if (key.projectId === projectId) rows.accessKeys.delete(key.id)
      },
    },
  }
}

function pinnings({ connections, oauth2Clients }: Rows): Pinning[] {
  const clients = [...oauth2Clients.values()].map((row) => ({
    ...row,
    kind: 'oauth2_client' as const,
  }))
  const all: (Pinning & { secretRef?: string | undefined })[] = [
    ...connections.values(),
    ...clients,
  ]
  return all.map(({ home, id, kind, secretRef }) => ({
    ...{ home, id, ...(kind ? { kind } : {}) },
    ...(secretRef ? { secretRef } : {}),
  }))
}
