import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { ClientRef } from '../model/authorization.ts'
import type { Connection } from '../model/connection.ts'
import { clientsUsed, isSameClient, type Oauth2Client } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { dynamodb, fromItem, getItem, queryAll, tableName, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { addWhere, type Write } from './dynamodb/transaction.ts'
import { decodeOwner } from './rows/connection.ts'
import { decodeOauth2Client } from './rows/oauth2-client.ts'
import { answered, isNamed } from './sdk/client.ts'

/**
 * Counts, on the rows of OAuth clients, the connections that use them: adds those that a change
 * starts to use, subtracts those that it no longer uses. A client that is newly named must exist and
 * be for the connection's type.
 */
export function countUses(before: Connection | undefined, after: Connection | undefined): Write[] {
  const was = before ? clientsUsed(before) : []
  const is = after ? clientsUsed(after) : []
  const type = (after ?? before)?.type ?? ''
  return [
    ...is.filter((client) => !among(was, client)).map((client) => begin(client, type)),
    ...was.filter((client) => !among(is, client)).map(end),
  ]
}

const among = (clients: readonly ClientRef[], client: ClientRef) =>
  clients.some((each) => isSameClient(each, client))

function begin({ ownerId, id }: ClientRef, type: string): Write {
  const details = { oauth2_client_id: `names no OAuth client of this project for ${type}` }
  return addWhere(keys.oauth2Client(ownerId, id), 'useCount', 1, {
    when: '#type = :type OR contains(#types, :type)',
    names: { '#type': 'type', '#types': 'types' },
    values: { ':type': type },
    failure: () => new Problem('invalid_request', { details }),
  })
}

// Its row cannot be deleted while it is used.
function end({ ownerId, id }: ClientRef): Write {
  return addWhere(keys.oauth2Client(ownerId, id), 'useCount', -1, {
    when: 'attribute_exists(pk)',
    failure: () => new Problem('revision_conflict'),
  })
}

/** Reads OAuth clients. */
export const readOauth2Clients: Powers['readOauth2Clients'] = {
  async find({ ownerId, id }) {
    const row = await getItem(keys.oauth2Client(ownerId, id))
    return row && decodeOauth2Client(row)
  },
}

/** Finds OAuth clients by id alone: its owner first, then itself. */
export const locateOauth2Clients: Powers['locateOauth2Clients'] = {
  async locate(id) {
    const owner = await getItem(keys.oauth2ClientOwner(id))
    const row = owner && (await getItem(keys.oauth2Client(decodeOwner(owner).ownerId, id)))
    return row && decodeOauth2Client(row)
  },
}

/** Lists the OAuth clients of a project, or of the system. */
export const listOauth2Clients: Powers['listOauth2Clients'] = {
  async list(ownerId) {
    const { pk, sk } = keys.oauth2Client(ownerId, '')
    return (await queryAll(pk, sk)).map(fromItem).map(decodeOauth2Client)
  },
}

/** Counts a provider's rejections on the row of an OAuth client, unless it changed since. */
export const countRejections: Powers['countRejections'] = {
  async rejected(client, retryAt) {
    const expression = 'SET retryAt = :retryAt ADD refusals :one'
    await change(client, expression, { ':retryAt': retryAt.toISOString(), ':one': 1 })
  },

  async accepted(client) {
    await change(client, 'REMOVE refusals, retryAt')
  },

  async slow(client, pace) {
    const seen = client.refreshPace && JSON.stringify(client.refreshPace)
    const also =
      seen === undefined ? 'attribute_not_exists(refreshPace)' : 'refreshPace = :seenPace'
    const values = { ':pace': JSON.stringify(pace), ...(seen ? { ':seenPace': seen } : {}) }
    await change(client, 'SET refreshPace = :pace', values, ` AND ${also}`)
  },

  mayTry(client, retryAt) {
    const values = { ':retryAt': retryAt.toISOString(), ':seen': client.retryAt ?? '' }
    return change(client, 'SET retryAt = :retryAt', values, ' AND retryAt = :seen')
  },
}

async function change(
  { ownerId, id, version }: Oauth2Client,
  expression: string,
  values: Record<string, unknown> = {},
  also = '',
): Promise<boolean> {
  const command = new UpdateItemCommand({
    TableName: tableName(),
    Key: toItem(keys.oauth2Client(ownerId, id)),
    UpdateExpression: expression,
    ConditionExpression: `#version = :version${also}`,
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: toItem({ ':version': version, ...values }),
  })
  const other = 'ConditionalCheckFailedException'
  try {
    await answered(dynamodb.send(command), other)
    return true
  } catch (error) {
    if (isNamed(error, other)) return false
    throw error
  }
}
