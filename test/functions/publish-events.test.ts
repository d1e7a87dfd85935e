import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fits } from '../../local/aws/events/pattern.ts'
import {
  publishEvents,
  publishedTypes,
  unpublishedTypes,
} from '../../shared/api/published-event.ts'
import { type AuditEvent, connectionEvent, eventOf, eventTypes } from '../../shared/model/event.ts'
import { fakeWorld, type World } from '../fakes/world.ts'
import { aConnection, anOccasion } from '../support/builders.ts'
import { context } from '../support/call.ts'

// Once the settings are there: call.ts gives them.
const { handler } = await import('../../functions/publish-events.ts')

let world: World
beforeEach(() => {
  world = fakeWorld()
})
const connection = aConnection({ version: 3 })
const about = (type: AuditEvent['type']) =>
  connectionEvent(type, connection, anOccasion(), { name: 'n' })
const row = (record: AuditEvent) => ({
  ...{ pk: `CONNECTION#${record.subject}`, sk: `EVENT#${record.id}`, expires_at: 1 },
  ...{ ...record, details: JSON.stringify(record.details) },
})
const streamed = (record: AuditEvent) => ({
  eventName: 'INSERT' as const,
  dynamodb: {
    SequenceNumber: `at-${record.id}`,
    Keys: marshall({ pk: 'x', sk: `EVENT#${record.id}` }),
    NewImage: marshall(row(record), { removeUndefinedValues: true }),
  },
})
const bring = (...records: readonly AuditEvent[]) =>
  handler.with(world.powers)({ Records: records.map(streamed) } as DynamoDBStreamEvent, context())

describe('a record of the trail', () => {
  it('becomes an event that tells what it tells, under the record’s own id', async () => {
    const record = about('connection.updated')
    expect(await bring(record)).toEqual({ batchItemFailures: [] })
    const actor = record.actor as { keyId: string; user: string }
    expect(world.published()).toEqual([
      {
        id: record.id,
        source: 'mooring',
        type: 'Connection Updated',
        at: new Date(record.at),
        detail: {
          ...{ id: record.id, type: 'connection.updated', at: record.at, stage: 'test' },
          ...{ subject: connection.id, connection_id: connection.id, version: 3 },
          project_id: connection.ownerId,
          actor: { key_id: actor.keyId, user: actor.user },
          request_id: record.requestId,
          details: { name: 'n' },
        },
      },
    ])
  })

  // Guarantee: a table that is restored, or moved, tells nobody its history as if it were news.
  it('is published where it was written as it happened, and not where it was restored', async () => {
    const writtenAfter = (ms: number) => {
      const record = about('connection.deleted')
      const whole = streamed(record)
      const seconds = (Date.parse(record.at) + ms) / 1000
      const dynamodb = { ...whole.dynamodb, ApproximateCreationDateTime: seconds }
      return { record, Records: { ...whole, dynamodb } }
    }
    const [restored, fresh, late] = [
      writtenAfter(2 * 3600_000),
      writtenAfter(100),
      writtenAfter(60_000),
    ]
    const Records = [restored, fresh, late].map((one) => one?.Records)
    const event = { Records } as unknown as DynamoDBStreamEvent
    expect(await handler.with(world.powers)(event, context())).toEqual({ batchItemFailures: [] })
    expect(world.published().map(({ id }) => id)).toEqual([fresh?.record.id, late?.record.id])
  })

  it('has no connection where it is about none', async () => {
    await bring(eventOf('project.created', 'p', anOccasion()))
    expect(world.published()[0]?.detail).not.toHaveProperty('connection_id')
  })

  it('is published under the same id when it is brought again', async () => {
    const record = about('connection.created')
    await bring(record)
    await bring(record)
    expect(world.published().map(({ detail }) => detail.id)).toEqual([record.id, record.id])
  })

  it.each(eventTypes)('of type %s is published, or nobody is brought it', (type) => {
    const [filter] = publishEvents.trigger.stream
    const brought = fits(filter as never, streamed(about(type)))
    expect(brought).toBe(Object.hasOwn(publishedTypes, type))
    expect(brought).toBe(!unpublishedTypes.includes(type))
  })

  it('is brought, and no other row, nor a row that changes or goes', () => {
    const [filter] = publishEvents.trigger.stream
    const record = streamed(about('connection.created'))
    expect(fits(filter as never, record)).toBe(true)
    expect(fits(filter as never, { ...record, eventName: 'REMOVE' })).toBe(false)
    expect(fits(filter as never, { ...record, eventName: 'MODIFY' })).toBe(false)
    const dynamodb = { ...record.dynamodb, Keys: marshall({ pk: 'x', sk: 'CONNECTION#1' }) }
    expect(fits(filter as never, { ...record, dynamodb })).toBe(false)
  })
})

describe('metrics', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  it('tell what became of grants, by class where they were refused', async () => {
    vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false')
    const written: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      if (String(text).includes('"_aws"')) written.push(String(text))
      return true
    })
    const failed = { ...about('connection.refresh_failed'), details: { kind: 'client_refused' } }
    await bring(about('connection.refreshed'), about('connection.refreshed'), failed)
    expect(written.map((line) => JSON.parse(line))).toMatchObject([
      { EventsPublished: 3, Refreshes: 2, Stage: 'test' },
      { RefreshFailures: 1, Class: 'client_refused' },
    ])
  })
})

describe('a failure', () => {
  it('of some is told from the first of them on, so that they are brought again', async () => {
    const records = Array.from({ length: 4 }, () => about('connection.updated'))
    const [, second, , fourth] = records.map(({ id }) => id)
    const publish = async () => new Set([fourth ?? '', second ?? ''])
    const powers = { ...world.powers, publishEvents: { publish } }
    const event = { Records: records.map(streamed) } as DynamoDBStreamEvent
    const told = await handler.with(powers)(event, context())
    expect(told).toEqual({ batchItemFailures: [{ itemIdentifier: `at-${second}` }] })
  })

  it('of all fails the run, so that all are brought again', async () => {
    world.fail('publishEvents.publish')
    await expect(bring(about('connection.updated'))).rejects.toThrow(/see its log/)
  })
})
