import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { ClientRef } from '../model/authorization.ts'
import { type Connection, systemOwnerId } from '../model/connection.ts'
import { clientsUsed, isSameClient, type Oauth2Client } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { dynamodb, fromItem, getItem, queryAll, tableName, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { add, addWhere, put, remove, transact, update, type Write } from './dynamodb/transaction.ts'
import { cleanupTaskWrites, idempotencyWrites, projectAuditWrite } from './rows/change-records.ts'
import { ifHeld } from './rows/codec.ts'
import { decodeOwner, encodeOwner } from './rows/connection.ts'
import {
  decodeOauth2Client,
  encodeOauth2Client,
  oauth2ClientAttributes,
} from './rows/oauth2-client.ts'
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

/** Creates OAuth clients: row, the project's count, audit and idempotency record, or nothing. */
export const createOauth2Clients: Powers['createOauth2Clients'] = {
  async insert(client, event, record) {
    await transact(
      ...idempotencyWrites(record),
      ...countClientIn(client.ownerId, 1),
      put(encodeOauth2Client(client)),
      put(encodeOwner(keys.oauth2ClientOwner(client.id), client)),
      projectAuditWrite(auditedProject(client.ownerId), event),
    )
  },
}

/** Counts a project's OAuth clients, so that one that holds some is not deleted. */
function countClientIn(ownerId: string, by: 1 | -1): Write[] {
  const failure = () => new Problem('project_not_found')
  return ownerId === systemOwnerId
    ? []
    : [add(keys.project(ownerId), 'oauth2ClientCount', by, failure)]
}

/** In whose audit log a client's records are: its project's, or undefined for the deployment's. */
function auditedProject(ownerId: string): string | undefined {
  return ownerId === systemOwnerId ? undefined : ownerId
}

/** Replaces what a PUT owns of an OAuth client, where it is still the one that was read. */
export const updateOauth2Clients: Powers['updateOauth2Clients'] = {
  async replace(client, before, event, cleanupTask) {
    const { ownerId, id } = client
    const dropped = Object.keys(oauth2ClientAttributes(before)).map((name) => [name, undefined])
    const members = { ...Object.fromEntries(dropped), ...oauth2ClientAttributes(client) }
    await transact(
      update(keys.oauth2Client(ownerId, id), members, ifStillClient(before)),
      projectAuditWrite(auditedProject(ownerId), event),
      ...cleanupTaskWrites(cleanupTask),
    )
  },
}

/** The condition that a client's stored version and secret are those that were read. */
function ifStillClient({ version, secretRef }: Oauth2Client) {
  const held = ifHeld(secretRef)
  return {
    when: `#version = :was AND ${held.when}`,
    names: { '#version': 'version' },
    values: { ':was': version, ...held.values },
    failure: () => new Problem('revision_conflict'),
  }
}

/** Deletes OAuth clients that no connection uses. */
export const deleteOauth2Clients: Powers['deleteOauth2Clients'] = {
  async remove(client, event, cleanupTask) {
    const { ownerId, id } = client
    await transact(
      remove(keys.oauth2Client(ownerId, id), ifUnused(client)),
      remove(keys.oauth2ClientOwner(id)),
      ...countClientIn(ownerId, -1),
      projectAuditWrite(auditedProject(ownerId), event),
      ...cleanupTaskWrites(cleanupTask),
    )
  },
}

function ifUnused(client: Oauth2Client) {
  const { when, values, ...rest } = ifStillClient(client)
  return { ...rest, when: `${when} AND useCount = :none`, values: { ...values, ':none': 0 } }
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
