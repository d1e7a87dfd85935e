import type { Powers } from '../domain/powers.ts'
import type { Pinning } from '../domain/sweep-powers.ts'
import { keys } from './keys.ts'
import { queryAll } from './query.ts'
import { fromItem, getItems } from './table.ts'

const only = { ProjectionExpression: 'id, secretVersion' }

/** Reads which versions of secrets are pinned: by connections and by OAuth clients. */
export const readPinnings: Powers['readPinnings'] = {
  async of(home) {
    const { pk, sk: connections } = keys.connection(home, '')
    const { sk: clients } = keys.oauth2Client(home, '')
    const [some, others] = await Promise.all([
      queryAll(pk, connections, only),
      queryAll(pk, clients, only),
    ])
    return [...some, ...others].map((item) => pinningOf(home, fromItem(item)))
  },

  async find({ home, id }) {
    const [row] = await getItems([keys.connection(home, id), keys.oauth2Client(home, id)])
    return row && pinningOf(home, row)
  },
}

function pinningOf(home: string, { id, secretVersion }: Record<string, unknown>): Pinning {
  return {
    home,
    id: String(id),
    ...(secretVersion ? { secretVersion: String(secretVersion) } : {}),
  }
}
