import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { type Figure, quantile, sideBySide } from './figures.ts'
import { environmentOf, makeConnection, type System } from './system.ts'

const runs = 400
const bundle = join(import.meta.dirname, '../dist/functions/read-credentials/index.js')

type Handler = (event: object, context: object) => Promise<{ statusCode: number }>

/** A look-up by the deployed bundle, beside a bare GetItem and GetSecretValue in the same process. */
export async function lookup(system: System): Promise<Figure[]> {
  Object.assign(process.env, await environmentOf(system, 'read-credentials'))
  const { handler } = createRequire(import.meta.url)(bundle) as { handler: Handler }
  const bare = floorOf(system)
  const first = await makeConnection(system, 'lookup')
  const warm = [() => look(handler, system, first), () => bare(first)] as const
  await sideBySide(50, ...warm)
  const [looked, read] = await sideBySide(runs, ...warm)
  const [unknown, again] = await strangers(system, handler, bare)
  return [
    figure('look-up, warm, whole function', looked, read, 1.0),
    figure('look-up, nothing cached', unknown, again, 1.25),
  ]
}

/** Look-ups of connections that the function has not met: neither home nor secret is cached. */
async function strangers(system: System, handler: Handler, bare: (id: string) => Promise<void>) {
  const ids: string[] = []
  for (let at = 0; at < 100; at++) ids.push(await makeConnection(system, `stranger-${at}`))
  const next = ids.values()
  const nextBare = ids.values()
  return sideBySide(
    ids.length,
    () => look(handler, system, next.next().value ?? ''),
    () => bare(nextBare.next().value ?? ''),
  )
}

function figure(what: string, took: number[], bare: number[], bar: number): Figure {
  const floor = { what: 'GetItem + GetSecretValue', p50: quantile(bare, 0.5) }
  return { what, p50: quantile(took, 0.5), p99: quantile(took, 0.99), floor, bar }
}

async function look(handler: Handler, { runtime_key }: System, id: string): Promise<void> {
  const event = {
    version: '2.0',
    rawQueryString: '',
    headers: { authorization: `Bearer ${runtime_key}` },
    pathParameters: { connection_id: id },
    requestContext: { requestId: 'bench' },
    isBase64Encoded: false,
  }
  const { statusCode } = await handler(event, { awsRequestId: 'bench' })
  if (statusCode !== 200) throw new Error(`The look-up answered ${statusCode}`)
}

function floorOf({ project_id, table }: System) {
  const dynamodb = new DynamoDBClient({})
  const secrets = new SecretsManagerClient({})
  return async (id: string) => {
    const Key = { pk: { S: `PROJECT#${project_id}` }, sk: { S: `CONNECTION#${id}` } }
    const read = new GetItemCommand({ TableName: table, Key, ConsistentRead: true })
    const { Item } = await dynamodb.send(read)
    const VersionId = Item?.secretVersion?.S
    const SecretId = `${process.env.MOORING_SECRET_PREFIX}${project_id}/${id}`
    await secrets.send(new GetSecretValueCommand({ SecretId, VersionId }))
  }
}
