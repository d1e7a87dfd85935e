import { randomUUID } from 'node:crypto'
import { marshall } from '@aws-sdk/util-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replaceRuntime } from '../../../shared/runtime/runtime.ts'
import { settings } from '../../../shared/runtime/settings.ts'
import { fakeClock } from '../../support/fake-clock.ts'
import { aRef } from '../../support/secret-ref.ts'
import { retryImmediately } from '../sdk-clients.ts'
import { surroundings } from './deployment.ts'
import { aConnection, aProject, inClear, outcomeOf, told } from './made.ts'
import { awsError, type ScriptedService, startScripted } from './script.ts'
import type { Subject } from './subject.ts'

let aws: ScriptedService
let powers: Subject['powers']
let restore: () => void
beforeAll(async () => {
  aws = await startScripted()
  const everywhere = { dynamodb: aws.url, kms: aws.url, secretsManager: aws.url }
  Object.assign(process.env, surroundings(everywhere))
  Object.assign(process.env, { [settings.table]: 't', [settings.secretPrefix]: 'p/' })
  Object.assign(process.env, { [settings.auditDays]: '1' })
  powers = (await import('./adapters.ts')).adapters
  await retryImmediately()
  restore = replaceRuntime({ clock: fakeClock() })
})
afterAll(async () => {
  restore()
  await aws.close()
})

describe('opening a secret', () => {
  const unseen = awsError('ResourceNotFoundException')
  const value = { body: { SecretString: '{"api_key":"a"}' } }
  const open = async (owner: { ownerId: string; id: string }, version = 'v') =>
    inClear(await powers.readSecrets.read(owner, aRef(version))).api_key
  const anOwner = () => ({ ownerId: 'h', id: randomUUID() })

  it('waits for a version that is not seen everywhere yet', async () => {
    aws.says('GetSecretValue', unseen, unseen, value)
    expect(await open(anOwner())).toBe('a')
    expect(aws.asked('GetSecretValue')).toHaveLength(3)
  })

  it('gives up on one that never comes and is pinned no more, and asks again the next time', async () => {
    const owner = anOwner()
    aws.says('GetSecretValue', unseen)
    aws.says('GetItem', { body: {} })
    expect(await outcomeOf(open(owner))).toBe('dependency_unavailable')
    expect(aws.asked('GetSecretValue')).toHaveLength(3)
    aws.says('GetSecretValue', value)
    expect(await open(owner)).toBe('a')
  })

  it('says of one that never comes and is pinned that it is missing, and how it comes back', async () => {
    const owner = anOwner()
    const Item = marshall({ secretVersion: 'v' })
    const missing = async () =>
      open(owner).then(
        () => undefined,
        (error: unknown) => error,
      )
    aws.says('GetSecretValue', unseen)
    aws.says('GetItem', { body: { Item } })
    const resend = `PUT /v1/connections/${owner.id}`
    expect(await missing()).toMatchObject({ code: 'secret_missing', details: { resend } })
    const resendClient = { resend: `PUT /v1/oauth2-clients/${owner.id}` }
    const ofClient = powers.readClientSecrets
      .read(owner, aRef('v'))
      .catch((error: unknown) => error)
    expect(await ofClient).toMatchObject({ code: 'secret_missing', details: resendClient })
    aws.says('GetSecretValue', awsError('InvalidRequestException'))
    aws.says('GetItem', { body: { Item } })
    const message = expect.stringContaining('restore')
    expect(await missing()).toMatchObject({ code: 'secret_missing', message, details: undefined })
    expect(aws.asked('GetSecretValue')).toHaveLength(1)
    aws.says('GetItem', awsError('ThrottlingException'))
    expect(await missing()).toMatchObject({ code: 'dependency_unavailable' })
  })

  it('asks once for a version, however many want it, and for each version', async () => {
    const owner = anOwner()
    aws.says('GetSecretValue', value, { body: { SecretString: '{"api_key":"b"}' } })
    expect(await Promise.all([1, 2, 3].map(() => open(owner)))).toEqual(['a', 'a', 'a'])
    expect(await open(owner, 'w')).toBe('b')
    expect(await open(owner)).toBe('a')
    expect(aws.asked('GetSecretValue')).toMatchObject([{ VersionId: 'v' }, { VersionId: 'w' }])
  })
})

describe('writing together', () => {
  const canceled = (...codes: string[]) =>
    awsError('TransactionCanceledException', {
      CancellationReasons: codes.map((Code) => ({ Code })),
    })
  const update = () => {
    const connection = aConnection('h')
    return powers.updateConnections.replace(connection, connection, told(connection))
  }
  const calls = () => aws.asked('TransactWriteItems').length

  it('waits out another that writes the same row', async () => {
    const conflict = canceled('TransactionConflict', 'None')
    aws.says('TransactWriteItems', conflict, conflict, conflict, { body: {} })
    expect(await outcomeOf(update())).toBe('done')
    expect(calls()).toBe(4)
  })

  it('asks the caller to repeat where the row stays contended', async () => {
    aws.says('TransactWriteItems', canceled('None', 'TransactionConflict'))
    expect(await outcomeOf(update())).toBe('dependency_unavailable')
    expect(calls()).toBe(9)
  })

  it('reads a reference again that another caller adds concurrently, five times at most', async () => {
    aws.says('GetItem', { body: {} })
    aws.says('TransactWriteItems', canceled('ConditionalCheckFailed', 'None', 'None'))
    const connection = aConnection('h')
    const resource = { resourceType: 'workflow', resourceId: 'w' }
    const added = { connectionId: connection.id, createdAt: 'x', createdBy: 'x' }
    const adding = powers.addReferences.add({ ...resource, ...added }, told(connection))
    expect(await outcomeOf(adding)).toBe('dependency_unavailable')
    expect([aws.asked('GetItem').length, calls()]).toEqual([5, 5])
  })

  it('reports a failed condition immediately, also with a conflict in the same transaction', async () => {
    aws.says('TransactWriteItems', canceled('ConditionalCheckFailed', 'TransactionConflict'))
    expect(await outcomeOf(update())).toBe('revision_conflict')
    expect(calls()).toBe(1)
  })

  it('does not report a mistake of our own as a transient failure', async () => {
    aws.says('TransactWriteItems', canceled('ValidationError', 'None'))
    expect(await outcomeOf(update())).toBe('TransactionCanceledException')
    aws.says('TransactWriteItems', awsError('ValidationException'))
    expect(await outcomeOf(update())).not.toBe('dependency_unavailable')
    expect(calls()).toBe(1)
  })
})

describe('reading', () => {
  const connection = aConnection('system')
  const { id } = connection
  const owner = marshall({ id, home: 'system' })
  const row = marshall({ ...connection, config: '{}' }, { removeUndefinedValues: true })
  const found = (item: object) => ({ body: { Responses: { t: [item] }, UnprocessedKeys: {} } })

  it('many asks again for what was left out', async () => {
    const rest = { t: { Keys: [marshall({ pk: `CONNECTION#${id}`, sk: 'HOME' })] } }
    const none = { body: { Responses: {}, UnprocessedKeys: rest } }
    aws.says('BatchGetItem', none, none, found(owner), found(row))
    const [first] = await powers.readManyConnections.locateMany([id])
    expect(first?.id).toBe(id)
    expect(aws.asked('BatchGetItem')).toHaveLength(4)
    aws.says('BatchGetItem', none)
    const never = powers.readManyConnections.locateMany([id, randomUUID()])
    expect(await outcomeOf(never)).toBe('dependency_unavailable')
    expect(aws.asked('BatchGetItem')).toHaveLength(6)
  })

  it('lists asks on until there is no more', async () => {
    const listing = (name: string) =>
      marshall({ id: name, name, createdAt: 'x', createdBy: 'x', updatedAt: 'x', updatedBy: 'x' })
    const from = marshall({ pk: 'PROJECTS', sk: 'NAME#a' })
    aws.says(
      'Query',
      { body: { Items: [listing('a')], LastEvaluatedKey: from } },
      { body: { Items: [], LastEvaluatedKey: from } },
      { body: { Items: [listing('b')] } },
    )
    expect((await powers.listProjects.list()).map(({ name }) => name)).toEqual(['a', 'b'])
    const [first, second] = aws.asked('Query')
    expect(first).not.toHaveProperty('ExclusiveStartKey')
    expect(second).toMatchObject({ ExclusiveStartKey: from, ConsistentRead: true })
  })

  it('survives two failures in a row and reports the third', async () => {
    const project = aProject()
    const Item = marshall({ ...project, connectionCount: 0 })
    const failures = [
      awsError('ThrottlingException'),
      awsError('ProvisionedThroughputExceededException'),
      { status: 503, body: 'no JSON' },
      { status: 500, body: {} },
    ]
    for (const failure of failures) {
      aws.says('GetItem', failure, failure, { body: { Item } })
      expect(await powers.readProjects.find('p')).toEqual(project)
      aws.says('GetItem', failure)
      expect(await outcomeOf(powers.readProjects.find('p'))).toBe('dependency_unavailable')
      expect(aws.asked('GetItem')).toHaveLength(3)
    }
  })

  it('reports garbage, a missing right and a missing table as transient failures', async () => {
    const troubles = [
      { body: '<html>' },
      awsError('AccessDeniedException'),
      awsError('ResourceNotFoundException'),
      awsError('ExpiredTokenException'),
    ]
    for (const trouble of troubles) {
      aws.says('GetItem', trouble)
      expect(await outcomeOf(powers.readProjects.find('p'))).toBe('dependency_unavailable')
    }
  })
})
