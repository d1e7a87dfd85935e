import type { AccessKey } from '../model/access-key.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { fromItem, getItem, queryAll, type Row } from './dynamodb/client.ts'
import { keyOwner, keys } from './dynamodb/keys.ts'
import { put, remove, requireRow, transact } from './dynamodb/transaction.ts'
import { projectAuditWrite } from './rows/change-records.ts'
import { type Attributes, codec, optionalData, optionalText, text } from './rows/codec.ts'

/** Reads an access key's row; never cached, so that a revoked key stops working immediately. */
export const readAccessKeys: Powers['readAccessKeys'] = {
  async find(id) {
    const row = await getItem(keys.accessKey(id))
    return row && decodeAccessKey(row)
  },
}

/** Lists access keys, of one project or all, without their hashes. */
export const listAccessKeys: Powers['listAccessKeys'] = {
  async list(projectId) {
    const { pk } = keys.accessKeyListing(projectId, '')
    const prefix = projectId === undefined ? '' : `${keyOwner(projectId)}#`
    const items = await queryAll(pk, prefix)
    return items.map(fromItem).map(decodeAccessKeyListing)
  },
}

/** Creates access keys. */
export const createAccessKeys: Powers['createAccessKeys'] = {
  async insert(key, event) {
    const { projectId } = key
    const noProject = () => new Problem('project_not_found')
    await transact(
      ...(projectId === undefined ? [] : [requireRow(keys.project(projectId), noProject)]),
      put(encodeAccessKey(key)),
      put(encodeAccessKeyListing(key)),
      projectAuditWrite(projectId, event),
    )
  },
}

/** Rotates access keys; the condition on the old hash lets one of two concurrent callers win. */
export const rotateAccessKeys: Powers['rotateAccessKeys'] = {
  async replace(key, before, event) {
    await transact(
      put(encodeAccessKey(key), {
        when: '#hash = :before',
        names: { '#hash': 'hash' },
        values: { ':before': before.hash },
        failure: () => new Problem('revision_conflict'),
      }),
      put(encodeAccessKeyListing(key)),
      projectAuditWrite(key.projectId, event),
    )
  },
}

/** Deletes access keys. */
export const deleteAccessKeys: Powers['deleteAccessKeys'] = {
  async remove({ id, projectId }, event) {
    await transact(
      remove(keys.accessKey(id), {
        when: 'attribute_exists(pk)',
        failure: () => new Problem('access_key_not_found'),
      }),
      remove(keys.accessKeyListing(projectId, id)),
      projectAuditWrite(projectId, event),
    )
  },
}

const accessKeys = /* @__PURE__ */ codec<AccessKey>(
  'access key',
  {
    id: text,
    name: text,
    user: text,
    role: text,
    projectId: optionalText,
    hash: text,
    previousHash: optionalText,
    previousUntil: optionalText,
    expiresAt: optionalText,
    createdAt: text,
    createdBy: text,
    rotatedAt: optionalText,
    session: optionalData,
    scopes: optionalData,
  },
  { derived: ['expires_at'] },
)

/** The row that authenticates a key. */
export function encodeAccessKey(key: AccessKey): Row {
  return { ...keys.accessKey(key.id), ...accessKeys.encode(key) }
}

/** The row that a list shows: without the hashes, which only authentication needs. */
function encodeAccessKeyListing(key: AccessKey): Row {
  return { ...keys.accessKeyListing(key.projectId, key.id), ...listedMembers(key) }
}

/** The attributes of a key that a list shows: without the hashes. */
export function listedMembers(key: AccessKey): Attributes {
  const { hash: _hash, previousHash: _previous, ...shown } = key
  return accessKeys.encode(shown)
}

/** The access key of the row that authenticates it. @throws Error as `Codec.decode`. */
export function decodeAccessKey(row: Attributes): AccessKey {
  return accessKeys.decode(row)
}

/** The key of the row that a list shows: its hash is empty. @throws Error as `Codec.decode`. */
export function decodeAccessKeyListing(row: Attributes): AccessKey {
  return accessKeys.decode({ ...row, hash: '' })
}
