import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Powers, PublishedEvent } from '../../../shared/ports/index.ts'
import { outcomeOf } from './made.ts'
import { awsError, type ScriptedService, startScripted } from './script.ts'

let aws: ScriptedService
let publishEvents: Powers['publishEvents']
beforeAll(async () => {
  aws = await startScripted()
  process.env.AWS_ENDPOINT_URL_EVENTBRIDGE = aws.url
  Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'l' })
  process.env.AWS_SECRET_ACCESS_KEY = 'l'
  publishEvents = (await import('../../../shared/aws/events.ts')).publishEvents
})
afterAll(() => aws.close())
beforeEach(() => aws.says('PutEvents', taken(10)))

interface Request {
  readonly Entries: readonly { readonly Detail: string; readonly Time: number }[]
}
const taken = (count: number) => ({
  body: { FailedEntryCount: 0, Entries: Array(count).fill({ EventId: 'e' }) },
})
const some = (count: number, text = ''): PublishedEvent[] =>
  Array.from({ length: count }, (_, at) => {
    const id = `id-${at}`
    return { id, source: 'mooring', type: 'T', at: new Date(1000), detail: { id, text } }
  })
const sizes = () => (aws.asked('PutEvents') as Request[]).map(({ Entries }) => Entries.length)

describe('events that are published', () => {
  it('go ten at a time, in order, at their own time', async () => {
    expect(await publishEvents.publish(some(23))).toEqual(new Set())
    expect(sizes()).toEqual([10, 10, 3])
    const entries = (aws.asked('PutEvents') as Request[]).flatMap(({ Entries }) => Entries)
    const ids = entries.map(({ Detail }) => JSON.parse(Detail).id)
    expect(ids).toEqual(some(23).map(({ id }) => id))
    expect(entries[0]).toMatchObject({ Source: 'mooring', DetailType: 'T', Time: 1 })
  })

  it('go fewer at a time where they are large', async () => {
    await publishEvents.publish(some(5, 'é'.repeat(45_000)))
    expect(sizes()).toEqual([2, 2, 1])
  })

  it('need no request where there are none', async () => {
    await publishEvents.publish([])
    expect(sizes()).toEqual([])
  })

  it('are reported by id where EventBridge rejects some', async () => {
    const refused = { ErrorCode: 'ThrottlingException', ErrorMessage: 'x' }
    const Entries = [{ EventId: 'a' }, refused, { EventId: 'c' }, refused]
    aws.says('PutEvents', { body: { FailedEntryCount: 2, Entries } })
    expect(await publishEvents.publish(some(4))).toEqual(new Set(['id-1', 'id-3']))
  })

  it('count as not taken where the answer leaves them out', async () => {
    aws.says('PutEvents', taken(1))
    expect(await publishEvents.publish(some(2))).toEqual(new Set(['id-1']))
  })

  it('fail as a transient failure where EventBridge does not answer', async () => {
    aws.says('PutEvents', awsError('InternalException'))
    expect(await outcomeOf(publishEvents.publish(some(1)))).toBe('dependency_unavailable')
  })
})
