import { Problem } from '../../shared/model/problem.ts'
import type { SecretMovePowers } from '../../shared/ports/secret-moves.ts'
import { at, type State } from './state.ts'
import { storedRefs } from './sweep.ts'

/** What moves secrets between drivers, in memory; two rows a page. */
export function fakeSecretMoves({ rows }: State): SecretMovePowers {
  return {
    pageSecretRefs: {
      async page(ownerId, kind, after = '') {
        const own = storedRefs(rows)
          .filter((row) => row.ownerId === ownerId && row.kind === kind && row.id > after)
          .sort((one, other) => (one.id < other.id ? -1 : 1))
        const page = own.slice(0, 2)
        const last = page.at(-1)?.id
        return own.length > page.length && last ? { rows: page, after: last } : { rows: page }
      },
    },
    // Its store keeps no secrets in rows, so there is no key pair.
    createProjectKeys: {
      async create() {
        throw new Problem('invalid_request', {
          details: { encryption: 'needs the envelope driver' },
        })
      },
    },
    rotateSecretKeys: {
      read: async () => ({ shards: [], isOutdated: () => false }),
      add: async () => false,
      removeReplaced: async () => 0,
    },
    replaceSecretRefs: {
      async replace(held, secretRef, cleanupTask) {
        const kept = held.kind ? rows.oauth2Clients : rows.connections
        const row = kept.get(at(held))
        if (row?.secretRef !== held.secretRef) return false
        kept.set(at(held), { ...row, secretRef } as never)
        if (cleanupTask) rows.cleanupTasks.set(cleanupTask.id, cleanupTask)
        return true
      },
    },
  }
}
