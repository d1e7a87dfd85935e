import pLimit from 'p-limit'
import { Problem } from '../../../model/problem.ts'
import { isInlineRef } from '../../../model/secret.ts'
import type { Powers } from '../../../ports/index.ts'
import type { KeyOwner, KeyShard } from '../../../ports/secret-moves.ts'
import { hasSetting } from '../../../runtime/settings.ts'
import type { SecretKey } from '../../rows/secret-key.ts'
import { insertKey, keysOf, parseRef, removeKey, shardOfOwner } from './storage.ts'
import { createKey, forgetPublicKeys } from './write.ts'

const maxConcurrent = 16

/** Creates key pairs for projects of their own, where the envelope driver writes. */
export const createProjectKeys: Powers['createProjectKeys'] = {
  async create(projectId) {
    if (hasSetting('secretStore', 'envelope')) return createKey({ shard: projectId, version: 1 })
    const message = 'needs a deployment with the option secretStore=envelope'
    throw new Problem('invalid_request', { details: { encryption: message } })
  },
}

/** Reads, adds and deletes the key pairs of static secrets. */
export const rotateSecretKeys: Powers['rotateSecretKeys'] = {
  async read(owners) {
    forgetPublicKeys()
    const shards = [...new Set(owners.map(shardOf))]
    const limit = pLimit(maxConcurrent)
    const found = await Promise.all(shards.map((shard) => limit(() => keysOf(shard))))
    const existing = found.flatMap((keys) => toShard(keys) ?? [])
    const newest = new Map(existing.map(({ shard, versions }) => [shard, versions.at(-1) ?? 0]))
    return {
      shards: existing,
      isOutdated(ref) {
        if (!isInlineRef(ref)) return false
        const { shard, version } = parseRef(ref).key
        return version < (newest.get(shard) ?? 0)
      },
    }
  },

  async add({ shard, versions }) {
    const added = await insertKey(await createKey({ shard, version: (versions.at(-1) ?? 0) + 1 }))
    forgetPublicKeys()
    return added
  },

  async removeReplaced({ shard, versions }) {
    const replaced = versions.slice(0, -1)
    for (const version of replaced) await removeKey({ shard, version })
    return replaced.length
  },
}

const shardOf = ({ ownerId, hasOwnKey }: KeyOwner) =>
  hasOwnKey ? ownerId : shardOfOwner({ ownerId })

function toShard(keys: readonly SecretKey[]): KeyShard | undefined {
  const newest = keys.at(-1)
  if (!newest) return undefined
  const { shard, createdAt } = newest
  return { shard, versions: keys.map(({ version }) => version), createdAt }
}
