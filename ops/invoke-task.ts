import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'

/** The options that select a deployment; without `stage`, the local run. */
export const deploymentOptions = {
  stage: { type: 'string' },
  profile: { type: 'string' },
  region: { type: 'string' },
} as const

/** A deployment, as an operator's tool selects it. */
export interface SelectedDeployment {
  readonly stage?: string | undefined
  readonly profile?: string | undefined
  readonly region?: string | undefined
}

/** Invokes a task function. @throws Error with one line for the operator. */
export type InvokeTask = <Out>(task: string, event: object) => Promise<Out>

const attempts = 4

/**
 * Opens a deployment by its stage, or the local run whose data directory `MOORING_DATA_DIR` names.
 * The function has the rights on keys and secrets; the operator needs `lambda:InvokeFunction` alone.
 */
export async function openDeployment(selected: SelectedDeployment): Promise<InvokeTask> {
  const { stage = 'local' } = selected
  const client = await clientOf(selected)
  return async (task, event) => {
    const name = `mooring-${stage}-${task}`
    for (let attempt = 1; ; attempt++) {
      try {
        return await invoked(client, name, event)
      } catch (error) {
        if (attempt === attempts || !(error instanceof TaskFailed)) throw error
        await wait(1000 * 2 ** attempt)
      }
    }
  }
}

async function clientOf({ stage, profile, region }: SelectedDeployment): Promise<LambdaClient> {
  const config = { ...(profile ? { profile } : {}), ...(region ? { region } : {}) }
  if (stage !== undefined) return new LambdaClient(config)
  const dataDir = process.env.MOORING_DATA_DIR || '.mooring'
  const file = await readFile(join(dataDir, 'local.json'), 'utf8').catch(() => {
    throw new Error(`${dataDir} is no data directory of a local run: start one, or give --stage.`)
  })
  const { aws_endpoints } = JSON.parse(file) as { aws_endpoints: { lambda: string } }
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  return new LambdaClient({ endpoint: aws_endpoints.lambda, region: 'us-east-1', credentials })
}

/** The function reported an error, which a repeat may not meet. */
class TaskFailed extends Error {}

async function invoked<Out>(client: LambdaClient, name: string, event: object): Promise<Out> {
  const Payload = Buffer.from(JSON.stringify(event))
  const answer = await client
    .send(new InvokeCommand({ FunctionName: name, Payload }))
    .catch((error: Error) => {
      if (error.name !== 'ResourceNotFoundException') throw error
      throw new Error(
        `There is no function ${name}: deploy with the option secretStore=envelope first ` +
          '(locally MOORING_SECRET_STORE=envelope).',
      )
    })
  const text = Buffer.from(answer.Payload ?? []).toString('utf8')
  if (answer.FunctionError) throw new TaskFailed(`${name} failed: ${text}`)
  return JSON.parse(text) as Out
}
