import {
  CancelKeyDeletionCommand,
  DescribeKeyCommand,
  EnableKeyCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { settings } from '../../shared/runtime/settings.ts'
import { at } from '../aws/contract.ts'
import type { Ask } from '../support/call.ts'
import { type Kept, keptBy, startGround, type Taken, takenUp, versions } from '../upgrade/ground.ts'

const kept: Kept = keptBy(versions.at(-1) ?? '')
const { ids, project } = kept.told
const one = (connection_id = '') => ({ params: { connection_id } })

let aws: Awaited<ReturnType<typeof startGround>>
let on: Taken
let kms: KMSClient
let KeyId: string
beforeAll(async () => {
  aws = await startGround(kept)
  on = await takenUp(aws, kept)
  kms = new KMSClient(at(aws.kms))
  KeyId = process.env[settings.key] ?? ''
})
afterAll(() => aws.stop())

const create: Ask = {
  body: {
    ...{ name: 'new', project_id: project, type: 'dynamiq.connections.OpenAI' },
    config: { api_key: 'LEAK-new' },
  },
}
const outcomes = async () => {
  const asked: [string, Ask][] = [
    ['read-credentials', one(ids.changed)],
    ['read-credentials', one(ids.active)],
    ['create-connection', create],
    ['list-connections', { query: { project_id: project } }],
  ]
  const told = []
  for (const [id, ask] of asked) {
    const { status, headers } = await on.ask(id, ask)
    told.push([status, headers['retry-after'] !== undefined])
  }
  return told
}

// Ours are the calls of KMS and Secrets Manager; that the table stops too is DynamoDB's part.
it('a key that is pending deletion rejects requests, and loses nothing once the deletion is cancelled', async () => {
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }))
  expect(await outcomes()).toEqual([
    [503, true],
    [503, true],
    [503, true],
    [200, false],
  ])
  const rows = (await on.rows()).filter(({ name }) => name === 'new')
  expect(rows).toEqual([])

  await kms.send(new CancelKeyDeletionCommand({ KeyId }))
  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId }))
  expect(KeyMetadata?.KeyState).toBe('Disabled')
  expect((await outcomes()).map(([status]) => status)).toEqual([503, 503, 503, 200])

  await kms.send(new EnableKeyCommand({ KeyId }))
  expect((await outcomes()).map(([status]) => status)).toEqual([200, 200, 201, 200])
})
