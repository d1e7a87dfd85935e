import { isInlineRef } from '../model/secret.ts'
import type { Powers } from '../ports/index.ts'
import type { StoredSecretRef } from '../ports/secrets.ts'
import { fromItem, getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'
import { refMember } from './rows/codec.ts'

const only = { ProjectionExpression: 'id, secretVersion' }

/** Reads which refs of secrets rows hold: those of connections and of OAuth clients. */
export const readSecretRefs: Powers['readSecretRefs'] = {
  async list(ownerId) {
    const { pk, sk: connections } = keys.connection(ownerId, '')
    const { sk: clients } = keys.oauth2Client(ownerId, '')
    const [some, others] = await Promise.all([
      queryAll(pk, connections, only),
      queryAll(pk, clients, only),
    ])
    return [
      ...some.map((item) => toStoredRef({ ownerId }, fromItem(item))),
      ...others.map((item) => toStoredRef({ ownerId, kind: 'oauth2_client' }, fromItem(item))),
    ].map(withoutInlineRef)
  },

  async find({ ownerId, id, kind }) {
    const key = kind ? keys.oauth2Client(ownerId, id) : keys.connection(ownerId, id)
    const row = await getItem(key)
    return row && toStoredRef({ ownerId, kind }, row)
  },
}

// The secrets of a whole project need not stand in memory to find those that are kept elsewhere.
function withoutInlineRef({ secretRef, ...owner }: StoredSecretRef): StoredSecretRef {
  return secretRef === undefined || isInlineRef(secretRef) ? owner : { ...owner, secretRef }
}

type Owner = Pick<StoredSecretRef, 'ownerId' | 'kind'>

function toStoredRef(
  { ownerId, kind }: Owner,
  { id, secretVersion }: Record<string, unknown>,
): StoredSecretRef {
  return { ownerId, id: String(id), ...(kind ? { kind } : {}), ...refMember(secretVersion) }
}
