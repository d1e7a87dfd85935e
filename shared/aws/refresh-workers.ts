import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'
import { answered, clientConfig, lean } from './sdk/client.ts'

const client = lean(new LambdaClient(clientConfig))

/** Invokes `refresh-tokens` asynchronously: a worker is not waited for. */
export const startRefreshWorkers: Powers['startRefreshWorkers'] = {
  async start(share) {
    const command = new InvokeCommand({
      FunctionName: setting('refreshFunction'),
      InvocationType: 'Event',
      Payload: Buffer.from(JSON.stringify(share)),
    })
    await answered(client.send(command))
  },
}
