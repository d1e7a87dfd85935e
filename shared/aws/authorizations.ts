import { randomUUID } from 'node:crypto'
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { Authorization } from '../model/authorization.ts'
import type { Powers } from '../ports/index.ts'
import { dynamodb, fromItem, getItem, type Row, tableName, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { put, transact } from './dynamodb/transaction.ts'
import { auditWrite } from './rows/change-records.ts'
import { type Attributes, codec, data, optionalData, optionalText, text } from './rows/codec.ts'
import { storedClientRef } from './rows/connection.ts'
import { answered, isNamed } from './sdk/client.ts'

/** Stores authorizations that were started, until they expire after ten minutes. */
export const startAuthorizations: Powers['startAuthorizations'] = {
  async insert(authorization, event) {
    await transact(put(encodeAuthorization(authorization)), auditWrite(event))
  },
}

/**
 * Takes authorizations: the first caller that marks the row has it, so a state serves once. Each
 * call draws a mark of its own, which the SDK's retries of that call repeat: where only a response
 * was lost, the retry finds its own mark and succeeds as the first attempt did. Until the row
 * expires it holds the outcome.
 */
export const takeAuthorizations: Powers['takeAuthorizations'] = {
  async find(stateHash) {
    const row = await getItem(keys.authorization(stateHash))
    return row && decodeAuthorization(row)
  },
  async take(stateHash, at) {
    const lost = 'ConditionalCheckFailedException'
    try {
      const { Attributes = {} } = await answered(dynamodb.send(taking(stateHash, at)), lost)
      return decodeAuthorization(fromItem(Attributes))
    } catch (error) {
      if (isNamed(error, lost)) return undefined
      throw error
    }
  },
  async storeOutcome(stateHash, outcome) {
    const command = new UpdateItemCommand({
      TableName: tableName(),
      Key: toItem(keys.authorization(stateHash)),
      UpdateExpression: 'SET outcome = :outcome',
      ConditionExpression: 'attribute_exists(takenBy)',
      ExpressionAttributeValues: toItem({ ':outcome': outcome }),
    })
    await answered(dynamodb.send(command))
  },
}

function taking(stateHash: string, at: Date): UpdateItemCommand {
  return new UpdateItemCommand({
    TableName: tableName(),
    Key: toItem(keys.authorization(stateHash)),
    UpdateExpression: 'SET takenBy = :mark, takenAt = :at',
    ConditionExpression:
      'attribute_exists(pk) AND (attribute_not_exists(takenBy) OR takenBy = :mark)',
    ExpressionAttributeValues: toItem({ ':mark': randomUUID(), ':at': at.toISOString() }),
    ReturnValues: 'ALL_NEW',
  })
}

const authorizations = /* @__PURE__ */ codec<Authorization>(
  'authorization',
  {
    stateHash: text,
    ownerId: text,
    connection: text,
    client: { ...data, stored: storedClientRef },
    clientId: text,
    endpointsHash: optionalText,
    inputs: optionalData,
    scopes: data,
    verifier: optionalText,
    redirectUri: text,
    returnUrl: optionalText,
    server: optionalData,
    keyId: text,
    user: text,
    session: optionalData,
    expiresAt: text,
    browser: optionalText,
    takenAt: optionalText,
    outcome: optionalData,
  },
  { names: { ownerId: 'home' }, derived: ['expires_at', 'takenBy'] },
)

/** The row of an authorization, which DynamoDB deletes after it expired. */
function encodeAuthorization(authorization: Authorization): Row {
  const { stateHash, expiresAt } = authorization
  return {
    ...keys.authorization(stateHash),
    ...authorizations.encode(authorization),
    expires_at: Math.floor(Date.parse(expiresAt) / 1000),
  }
}

/** The authorization of a row. @throws Error as `Codec.decode`. */
function decodeAuthorization(row: Attributes): Authorization {
  // Version 0.1 marked it as taken without the time: that counts as long ago.
  const taken = row.takenBy === undefined ? {} : { takenAt: new Date(0).toISOString() }
  return authorizations.decode({ ...taken, ...row })
}
