import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recordEvents } from '../../shared/aws/audit-log/events.ts'
import { readLookups } from '../../shared/aws/read-connections.ts'
import { JoinedCalls } from '../../shared/aws/sdk/client.ts'
import { connectionEvent } from '../../shared/model/event.ts'
import { replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { settings } from '../../shared/runtime/settings.ts'
import { aConnection, occasion } from './ports/made.ts'

/** What waits for the clock; it moves only where a test fires it. */
let timers: (() => void)[]
beforeEach(() => {
  timers = []
  const schedule = (_ms: number, act: () => void) => {
    timers.push(act)
    return () => undefined
  }
  return replaceRuntime({ clock: { ...systemClock, schedule } })
})

/** A call that is on its way until the test answers it. */
function callsOnTheWay() {
  const sent: { items: readonly number[]; answer: (error?: Error) => void }[] = []
  const send = (items: readonly number[]) =>
    new Promise<string>((resolve, reject) => {
      const answer = (error?: Error) => (error ? reject(error) : resolve(`of ${items.join()}`))
      sent.push({ items: [...items], answer })
    })
  const joining = new JoinedCalls<number, string>({ send, maxItems: 3 })
  const ask = (item: number) => joining.join([item]) ?? joining.start(send([item]))
  return { sent, ask, items: () => sent.map(({ items }) => items) }
}

const settledOf = async (promise: Promise<unknown>) => {
  let settled = false
  const note = () => {
    settled = true
  }
  promise.then(note, note)
  await new Promise(setImmediate)
  return settled
}

describe('calls of concurrent callers', () => {
  it('leave immediately where no other is on its way', async () => {
    const { sent, ask, items } = callsOnTheWay()
    const one = ask(1)
    sent[0]?.answer()
    await one
    void ask(2)
    expect(items()).toEqual([[1], [2]])
  })

  it('leave as one, of as many as fit, when the call that is on its way returns', async () => {
    const { sent, ask, items } = callsOnTheWay()
    const all = [1, 2, 3, 4, 5].map(ask)
    expect(items()).toEqual([[1]])
    sent[0]?.answer()
    await vi.waitFor(() => expect(items()).toEqual([[1], [2, 3, 4]]))
    sent[1]?.answer()
    await vi.waitFor(() => expect(items()).toEqual([[1], [2, 3, 4], [5]]))
    sent[2]?.answer()
    expect(await Promise.all(all)).toEqual(['of 1', 'of 2,3,4', 'of 2,3,4', 'of 2,3,4', 'of 5'])
  })

  it('are not settled before the call that holds their own', async () => {
    const { sent, ask } = callsOnTheWay()
    void ask(1)
    const later = ask(2)
    sent[0]?.answer()
    expect(await settledOf(later)).toBe(false)
    sent[1]?.answer()
    expect(await later).toBe('of 2')
  })

  it('fail with the call that holds their own, and with no other', async () => {
    const { sent, ask } = callsOnTheWay()
    const first = ask(1)
    const later = [ask(2), ask(3)]
    sent[0]?.answer(new Error('lost'))
    await expect(first).rejects.toThrow('lost')
    await vi.waitFor(() => expect(sent).toHaveLength(2))
    sent[1]?.answer(new Error('also lost'))
    for (const each of later) await expect(each).rejects.toThrow('also lost')
    const next = ask(4)
    sent[2]?.answer()
    expect(await next).toBe('of 4')
  })

  it('do not wait for one that hangs', async () => {
    const { sent, ask, items } = callsOnTheWay()
    void ask(1)
    const later = ask(2)
    for (const fire of timers) fire()
    await vi.waitFor(() => expect(items()).toEqual([[1], [2]]))
    sent[1]?.answer()
    expect(await later).toBe('of 2')
  })
})

interface Input {
  readonly TransactItems?: readonly unknown[]
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly unknown[] }>>
}
type Answer = (input: Input) => Promise<unknown>

describe('lookups of concurrent callers', () => {
  let names: string[]
  let answer: Answer
  beforeEach(() => {
    names = []
    for (const name of [settings.table, settings.auditDays]) vi.stubEnv(name, '400')
    vi.spyOn(DynamoDBClient.prototype, 'send').mockImplementation(((command: { input: Input }) => {
      names.push(command.constructor.name)
      return answer(command.input)
    }) as never)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  const recorded = () =>
    recordEvents.record([
      connectionEvent('connection.credentials_read', aConnection(randomUUID()), occasion()),
    ])

  it('fail all whose audit record is in a transaction that was not written', async () => {
    const refused = Object.assign(new Error('refused'), { name: 'InternalServerError' })
    answer = ({ TransactItems }) => (TransactItems ? Promise.reject(refused) : Promise.resolve({}))
    const outcomes = await Promise.allSettled([recorded(), recorded(), recorded()])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(names).toEqual(['PutItemCommand', 'TransactWriteItemsCommand'])
  })

  it('write a record that comes alone by a plain put, also after a wait', async () => {
    answer = () => Promise.resolve({})
    await Promise.all([recorded(), recorded()])
    expect(names).toEqual(['PutItemCommand', 'PutItemCommand'])
  })

  it('do not fail for a key in the same call that DynamoDB rejects', async () => {
    const invalid = Object.assign(new Error('too long'), { name: 'ValidationException' })
    const bad = 'x'.repeat(3000)
    answer = (input) =>
      JSON.stringify(input).includes(bad) ? Promise.reject(invalid) : Promise.resolve({})
    const lookups = ['first', 'good', bad].map((id) => readLookups.find(randomUUID(), id))
    const outcomes = await Promise.allSettled(lookups)
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(names).toHaveLength(4)
  })
})
