import { Problem } from '../model/problem.ts'
import { countGuard } from './connection-counts.ts'
import { fromItem, getItem, queryBounded } from './dynamodb/client.ts'
import { type Key, keys } from './dynamodb/keys.ts'
import { remove, type Write } from './dynamodb/transaction.ts'

/** A count changed since it was read. */
export class CountsMoved extends Problem {
  constructor() {
    super('project_not_empty')
  }
}

interface Held {
  /** How many connections and OAuth clients a project holds. */
  readonly count: number
  /** Deletes the project's row and its counts, where all are as they were read. */
  readonly removals: readonly Write[]
}

/** What a project holds now. */
export async function readHeld(projectId: string): Promise<Held> {
  const { pk, sk } = keys.listCount(projectId, '')
  const [row = {}, items] = await Promise.all([
    getItem(keys.project(projectId)),
    queryBounded(pk, sk),
  ])
  const counts = items.map(fromItem).filter(({ total }) => typeof total === 'number')
  const { connectionCount = 0, oauth2ClientCount = 0, countsInShards } = row
  const unlisted = Number(connectionCount) - (countsInShards ? countGuard : 0)
  return {
    count: counts.reduce(
      (sum, { total }) => sum + Number(total),
      unlisted + Number(oauth2ClientCount),
    ),
    removals: [
      removeProjectRow(projectId, connectionCount),
      ...counts.map(({ sk, total }) => removeCount({ pk, sk: String(sk) }, total)),
      remove(keys.listComplete(projectId)),
    ],
  }
}

function removeProjectRow(projectId: string, connectionCount: unknown): Write {
  return remove(keys.project(projectId), {
    when: 'connectionCount = :read AND (attribute_not_exists(oauth2ClientCount) OR oauth2ClientCount = :none)',
    values: { ':read': connectionCount, ':none': 0 },
    failure: () => new CountsMoved(),
  })
}

function removeCount(key: Key, total: unknown): Write {
  return remove(key, {
    when: '#total = :read',
    names: { '#total': 'total' },
    values: { ':read': total },
    failure: () => new CountsMoved(),
  })
}
