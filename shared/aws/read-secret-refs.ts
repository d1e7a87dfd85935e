import type { Powers } from '../ports/index.ts'
import type { StoredSecretRef } from '../ports/secret-powers.ts'
import { fromItem, getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'
import { refMember } from './secret-ref-attribute.ts'

const only = { ProjectionExpression: 'id, secretVersion' }

/** Reads which refs of secrets rows hold: those of connections and of OAuth clients. */
export const readSecretRefs: Powers['readSecretRefs'] = {
  async list(home) {
    const { pk, sk: connections } = keys.connection(home, '')
    const { sk: clients } = keys.oauth2Client(home, '')
    const [some, others] = await Promise.all([
      queryAll(pk, connections, only),
      queryAll(pk, clients, only),
    ])
    return [
      ...some.map((item) => toStoredRef({ home }, fromItem(item))),
      ...others.map((item) => toStoredRef({ home, kind: 'oauth2_client' }, fromItem(item))),
    ]
  },

  async find({ home, id, kind }) {
    const key = kind ? keys.oauth2Client(home, id) : keys.connection(home, id)
    const row = await getItem(key)
    return row && toStoredRef({ home, kind }, row)
  },
}

type Owner = Pick<StoredSecretRef, 'home' | 'kind'>

function toStoredRef(
  { home, kind }: Owner,
  { id, secretVersion }: Record<string, unknown>,
): StoredSecretRef {
  return { home, id: String(id), ...(kind ? { kind } : {}), ...refMember(secretVersion) }
}
