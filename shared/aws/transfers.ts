import type { Connection } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { fromItem, getItems, query, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { put, remove, type Write } from './dynamodb/transaction.ts'
import { decodeConnection } from './rows/connection.ts'

/** Takes the external id of a new connection, where no other connection of its owner has it. */
export function claimExternalId({ ownerId, id, externalId }: Connection): Write[] {
  if (externalId === undefined) return []
  const row = { ...keys.externalId(ownerId, externalId), id, externalId }
  const failure = () => new Problem('revision_conflict')
  return [put(row, { when: 'attribute_not_exists(pk)', failure })]
}

/** Frees the external id of a connection that is deleted. */
export function freeExternalId({ ownerId, externalId }: Connection): Write[] {
  return externalId === undefined ? [] : [remove(keys.externalId(ownerId, externalId))]
}

/** Finds connections by their external ids: up to 100 in one read. */
export const readExternalIds: Powers['readExternalIds'] = {
  async find(ownerId, externalIds) {
    const rows = await getItems(externalIds.map((each) => keys.externalId(ownerId, each)))
    return new Map(rows.map(({ externalId, id }) => [String(externalId), String(id)]))
  },
}

/** Reads an owner's connections part by part: a Query returns 1 MB at most. */
export const exportConnections: Powers['exportConnections'] = {
  async page(ownerId, after, take) {
    const { pk, sk } = keys.connection(ownerId, '')
    const start = after === undefined ? undefined : toItem(keys.connection(ownerId, after))
    const from = start ? { ExclusiveStartKey: start } : {}
    const { Items = [], LastEvaluatedKey } = await query(pk, sk, { Limit: take, ...from })
    const connections = Items.map((item) => decodeConnection(fromItem(item)))
    return { connections, more: LastEvaluatedKey !== undefined }
  },
}
