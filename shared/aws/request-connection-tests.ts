import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { Tested } from '../model/tested.ts'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'
import { clientConfig, lean } from './sdk/client.ts'
import { answered } from './sdk/errors.ts'

// One attempt: a second one would have the stranger's server asked twice, and outlast the caller.
const client = lean(
  new LambdaClient({
    ...clientConfig,
    maxAttempts: 1,
    requestHandler: { ...clientConfig.requestHandler, requestTimeout: 20_000 },
  }),
)

const unfinished: Tested = {
  outcome: 'unreachable',
  detail: 'The connection test ended without a result: the server may misbehave.',
  latencyMs: 0,
}

/**
 * Invokes the function that runs connection tests and waits for the result. The config travels in
 * the payload, which Lambda neither stores nor logs on a synchronous invocation.
 *
 * A function that crashed or timed out has met a server that made it so: an outcome, not a 5xx.
 */
export const requestConnectionTests: Powers['requestConnectionTests'] = {
  async request(type, config) {
    const command = new InvokeCommand({
      FunctionName: setting('connectionTestFunction'),
      Payload: Buffer.from(JSON.stringify({ type, config })),
    })
    const { FunctionError, Payload = [] } = await answered(client.send(command))
    if (FunctionError !== undefined) return unfinished
    return JSON.parse(Buffer.from(Payload as Uint8Array).toString('utf8')) as Tested
  },
}
