import type { Powers } from '../ports/index.ts'
import type { Pinning } from '../ports/sweep-powers.ts'
import { fromItem, getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'

const only = { ProjectionExpression: 'id, secretVersion' }

/** Reads which versions of secrets are pinned: by connections and by OAuth clients. */
export const readSecretRefs: Powers['readSecretRefs'] = {
  async of(home) {
    const { pk, sk: connections } = keys.connection(home, '')
    const { sk: clients } = keys.oauth2Client(home, '')
    const [some, others] = await Promise.all([
      queryAll(pk, connections, only),
      queryAll(pk, clients, only),
    ])
    return [
      ...some.map((item) => pinningOf({ home }, fromItem(item))),
      ...others.map((item) => pinningOf({ home, kind: 'oauth2_client' }, fromItem(item))),
    ]
  },

  async find({ home, id, kind }) {
    const key = kind ? keys.oauth2Client(home, id) : keys.connection(home, id)
    const row = await getItem(key)
    return row && pinningOf({ home, kind }, row)
  },
}

type Owner = Pick<Pinning, 'home' | 'kind'>

function pinningOf({ home, kind }: Owner, { id, secretVersion }: Record<string, unknown>): Pinning {
  return {
    home,
    id: String(id),
    ...(kind ? { kind } : {}),
    ...(secretVersion ? { secretVersion: String(secretVersion) } : {}),
  }
}
