import { randomUUID } from 'node:crypto'
import { marshall } from '@aws-sdk/util-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeConnection } from '../../../shared/aws/rows/connection.ts'
import { Secret } from '../../../shared/model/secret.ts'
import { replaceRuntime } from '../../../shared/runtime/runtime.ts'
import { settings } from '../../../shared/runtime/settings.ts'
import { fakeClock } from '../../support/fake-clock.ts'
import { aRef } from '../../support/secret-ref.ts'
import { retryImmediately } from '../sdk-clients.ts'
import { surroundings } from './deployment.ts'
import { aConnection, outcomeOf } from './made.ts'
import { awsError, type ScriptedService, startScripted } from './script.ts'
import type { Subject } from './subject.ts'

let aws: ScriptedService
let powers: Subject['powers']
let restore: () => void
beforeAll(async () => {
  aws = await startScripted()
  const everywhere = { dynamodb: aws.url, kms: aws.url, secretsManager: aws.url }
  Object.assign(process.env, surroundings(everywhere))
  Object.assign(process.env, { [settings.table]: 'tab', [settings.secretPrefix]: 'p/' })
  powers = (await import('./adapters.ts')).adapters
  await retryImmediately()
  restore = replaceRuntime({ clock: fakeClock() })
})
afterAll(async () => {
  restore()
  await aws.close()
})

const owner = { ownerId: 'h', id: randomUUID() }
const secrets = { api_key: new Secret('a') }
const long = Date.now() - 3_600_000
const VersionIdsToStages = {
  first: ['AWSCURRENT'],
  dead: [`mooring-${long}-dead`],
  pinned: [`mooring-${long}-pinned`],
  underWay: [`mooring-${Date.now()}-underWay`],
}

// Guarantee: updates that died one after another do not lock a secret for good.
it('makes room for a version where dead updates have used up the labels', async () => {
  const full = awsError('LimitExceededException')
  // The SDK takes it for throttling, and asks three times.
  aws.says('PutSecretValue', full, full, full, { body: {} })
  aws.says('DescribeSecret', { body: { VersionIdsToStages } })
  aws.says('UpdateSecretVersionStage', { body: {} })
  expect(await powers.writeSecrets.write(owner, secrets, aRef('pinned'))).toMatch(/^[0-9a-f-]{36}$/)
  expect(aws.asked('UpdateSecretVersionStage')).toMatchObject([{ RemoveFromVersionId: 'dead' }])
})

it('reports a transient failure where no room can be made', async () => {
  aws.says('PutSecretValue', awsError('LimitExceededException'))
  expect(await outcomeOf(powers.writeSecrets.write(owner, secrets, aRef('pinned')))).toBe(
    'dependency_unavailable',
  )
})

it('takes a label that is gone already for removed', async () => {
  aws.says('DescribeSecret', { body: { VersionIdsToStages } })
  aws.says('UpdateSecretVersionStage', awsError('InvalidParameterException'))
  await powers.commitSecrets.rollBack(owner, aRef('dead'))
  expect(aws.asked('UpdateSecretVersionStage')).toHaveLength(1)
})

it('finds every connection of a batch when the cache of owners is full', async () => {
  const { ownerIds } = await import('../../../shared/aws/read-connections.ts')
  const { toItem } = await import('../../../shared/aws/dynamodb/client.ts')
  const ids = [randomUUID(), randomUUID(), randomUUID()] as const
  ownerIds.learn(ids[0], 'h')
  for (let at = 0; at < 9_998; at++) ownerIds.learn(`other-${at}`, 'h')
  const places = ids.slice(1).map((id) => marshall({ id, home: 'h' }))
  const rows = ids.map((id) => toItem(encodeConnection(aConnection('h', { id }))))
  aws.says(
    'BatchGetItem',
    { body: { Responses: { tab: places } } },
    { body: { Responses: { tab: rows } } },
  )
  const found = await powers.readManyConnections.locateMany(ids)
  expect(found.map((connection) => connection?.id)).toEqual(ids)
})
