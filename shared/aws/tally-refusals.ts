import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/index.ts'
import { dynamodb, tableName, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { answered, isNamed } from './sdk/errors.ts'

/** Counts a provider's refusals on the row of an OAuth client, where it is the one that asked. */
export const countRejections: Powers['countRejections'] = {
  async refused(client, retryAt) {
    const expression = 'SET retryAt = :retryAt ADD refusals :one'
    await change(client, expression, { ':retryAt': retryAt.toISOString(), ':one': 1 })
  },

  async accepted(client) {
    await change(client, 'REMOVE refusals, retryAt')
  },

  mayTry(client, retryAt) {
    const values = { ':retryAt': retryAt.toISOString(), ':seen': client.retryAt ?? '' }
    return change(client, 'SET retryAt = :retryAt', values, ' AND retryAt = :seen')
  },
}

async function change(
  { home, id, version }: Oauth2Client,
  expression: string,
  values: Record<string, unknown> = {},
  also = '',
): Promise<boolean> {
  const command = new UpdateItemCommand({
    TableName: tableName(),
    Key: toItem(keys.oauth2Client(home, id)),
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
