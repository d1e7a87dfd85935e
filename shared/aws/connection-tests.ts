import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { ConnectionTestResult } from '../model/connection.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'
import { dynamodb, tableName, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { answered, clientConfig, isNamed, lean } from './sdk/client.ts'

const minuteMs = 60_000

/** Counts the connection tests of each access key in a row of its own for each minute. */
export const countConnectionTests: Powers['countConnectionTests'] = {
  async count(keyId, now) {
    const minute = Math.floor(now.getTime() / minuteMs)
    const endsAtMs = (minute + 1) * minuteMs
    const command = new UpdateItemCommand({
      TableName: tableName(),
      Key: toItem(keys.connectionTests(keyId, minute)),
      UpdateExpression: 'SET expires_at = :end ADD #count :one',
      ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
      ExpressionAttributeNames: { '#count': 'count' },
      ExpressionAttributeValues: toItem({
        ':end': endsAtMs / 1000 + 60,
        ':one': 1,
        ':most': limits.connectionTestsPerMinute,
      }),
    })
    const usedUp = 'ConditionalCheckFailedException'
    try {
      await answered(dynamodb.send(command), usedUp)
    } catch (error) {
      if (!isNamed(error, usedUp)) throw error
      const retryAfterSeconds = Math.max(1, Math.ceil((endsAtMs - now.getTime()) / 1000))
      throw new Problem('too_many_connection_tests', { retryAfterSeconds, cause: error })
    }
  },
}

// One attempt: a second one would send two requests to an untrusted server, and outlast the caller.
const client = lean(
  new LambdaClient({
    ...clientConfig,
    maxAttempts: 1,
    requestHandler: { ...clientConfig.requestHandler, requestTimeout: 20_000 },
  }),
)

const unfinished: ConnectionTestResult = {
  outcome: 'unreachable',
  detail: 'The connection test ended without a result: the server may misbehave.',
  latencyMs: 0,
}

/**
 * Invokes the function that runs connection tests and waits for the result. The config travels in
 * the payload, which Lambda neither stores nor logs on a synchronous invocation.
 *
 * A function crashes or times out because of the server that it tests: an outcome, not a 5xx.
 */
export const requestConnectionTests: Powers['requestConnectionTests'] = {
  async request(type, config) {
    const command = new InvokeCommand({
      FunctionName: setting('connectionTestFunction'),
      Payload: Buffer.from(JSON.stringify({ type, config })),
    })
    const { FunctionError, Payload = [] } = await answered(client.send(command))
    if (FunctionError !== undefined) return unfinished
    return JSON.parse(Buffer.from(Payload as Uint8Array).toString('utf8')) as ConnectionTestResult
  },
}
