import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { shards } from '../model/event.ts'
import type { IdentityProvider } from '../model/identity-provider.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { runtime } from '../runtime/runtime.ts'
import {
  dynamodb,
  fromItem,
  getItem,
  type Item,
  query,
  queryAll,
  type Row,
  tableName,
  toItem,
} from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { put, remove, transact, update, type Write } from './dynamodb/transaction.ts'
import { projectAuditWrite } from './rows/change-records.ts'
import {
  type Attributes,
  codec,
  data,
  json,
  number,
  optionalJson,
  optionalText,
  text,
} from './rows/codec.ts'
import { answered } from './sdk/client.ts'

const providers = /* @__PURE__ */ codec<IdentityProvider>('identity provider', {
  id: text,
  name: text,
  issuer: text,
  audience: text,
  jwks: optionalJson,
  signIn: optionalJson,
  rules: json,
  algorithms: data,
  deletedAt: optionalText,
  version: number,
  createdAt: text,
  createdBy: text,
  updatedAt: text,
  updatedBy: text,
})

const encodeProvider = (provider: IdentityProvider): Row => ({
  ...keys.identityProvider(provider.id),
  ...providers.encode(provider),
})

const decodeProvider = (row: Attributes): IdentityProvider => providers.decode(row)

/** Reads identity providers, as they are now. */
export const readIdentityProviders: Powers['readIdentityProviders'] = {
  async find(id) {
    const row = await getItem(keys.identityProvider(id))
    return row && decodeProvider(row)
  },
  async list() {
    const { pk, sk } = keys.identityProvider('')
    return (await queryAll(pk, sk)).map(fromItem).map(decodeProvider)
  },
}

/** The rows that each new session of a provider checks: 16, since one would be contended. */
function guardWrites({ id, version }: Pick<IdentityProvider, 'id' | 'version'>): Write[] {
  return shards.map((shard) => put({ ...keys.identityGuard(id, shard), version }))
}

/** Thrown where a provider with this id exists. */
class ProviderExists extends Error {}

/** Creates identity providers. */
export const createIdentityProviders: Powers['createIdentityProviders'] = {
  async insert(provider, event) {
    const { pk, sk } = keys.identityProvider('')
    // Two concurrent creations can pass the bound by one, which harms nothing.
    const existing = await queryAll(pk, sk, { ProjectionExpression: 'sk' })
    if (existing.length >= limits.identityProviders)
      throw new Problem('too_many_identity_providers')
    try {
      await transact(
        put(encodeProvider(provider), {
          when: 'attribute_not_exists(pk)',
          failure: () => new ProviderExists(),
        }),
        ...guardWrites(provider),
        projectAuditWrite(undefined, event),
      )
      return true
    } catch (error) {
      if (error instanceof ProviderExists) return false
      throw error
    }
  },
}

const ifUnchanged = ({ version }: IdentityProvider) => ({
  when: '#version = :was AND attribute_not_exists(deletedAt)',
  names: { '#version': 'version' },
  values: { ':was': version },
  failure: () => new Problem('revision_conflict'),
})

/** Replaces identity providers, where they are still what was read. */
export const updateIdentityProviders: Powers['updateIdentityProviders'] = {
  async replace(provider, before, event) {
    await transact(
      put(encodeProvider(provider), ifUnchanged(before)),
      ...guardWrites(provider),
      projectAuditWrite(undefined, event),
    )
  },
}

/** Deletes identity providers; the guards go first, so that no session starts any more. */
export const deleteIdentityProviders: Powers['deleteIdentityProviders'] = {
  async begin(provider, event) {
    const { id } = provider
    await transact(
      update(keys.identityProvider(id), { deletedAt: event.at }, ifUnchanged(provider)),
      ...shards.map((shard) => remove(keys.identityGuard(id, shard))),
      projectAuditWrite(undefined, event),
    )
  },
  endSessions: endSessionsOf,
  async remove(id) {
    const Key = toItem(keys.identityProvider(id))
    await answered(dynamodb.send(new DeleteItemCommand({ TableName: tableName(), Key })))
  },
}

const sessionsATime = 50 // two rows a session, 100 in a transaction

/**
 * Ends every session of a provider, until a time in milliseconds since the epoch.
 *
 * @returns whether it came to its end.
 */
async function endSessionsOf(provider: string, untilMs: number): Promise<boolean> {
  const done = shards.map((shard) => endShard(provider, shard, untilMs))
  return (await Promise.all(done)).every(Boolean)
}

async function endShard(provider: string, shard: string, untilMs: number): Promise<boolean> {
  const partition = keys.sessionShard(shard)
  let from: Item | undefined
  do {
    const start = from ? { ExclusiveStartKey: from } : {}
    const page = await query(partition, `${provider}#`, { Limit: sessionsATime, ...start })
    const ids = (page.Items ?? []).map(fromItem).map(({ id }) => String(id))
    if (ids.length > 0 && runtime().clock.nowMs() >= untilMs) return false
    if (ids.length > 0) {
      await transact(
        ...ids.map((id) => remove(keys.accessKey(id))),
        ...ids.map((id) => remove(keys.sessionListing(provider, id))),
      )
    }
    from = page.LastEvaluatedKey
  } while (from)
  return true
}
