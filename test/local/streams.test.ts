import { rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { awsCall } from '../../local/aws/call.ts'
import { bringRecords, type StreamRecord } from '../../local/aws/streams/deliver-batch.ts'
import type { StreamMapping } from '../../local/cloudformation/triggers.ts'
import { startFixture, temporaryDirectory } from './fixtures/local-cloud.ts'

type Fixture = Awaited<ReturnType<typeof startFixture>>

let directory: string

beforeAll(async () => {
  directory = await temporaryDirectory()
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const write = ({ services, cloud }: Fixture, pk: string) =>
  awsCall(services.dynamodb, 'DynamoDB_20120810.PutItem', {
    TableName: cloud.functions.find('app-echo')?.environment.TABLE,
    Item: { pk: { S: pk } },
  })

interface Batch {
  readonly Records: readonly { dynamodb: { Keys: { pk: { S: string } } }; awsRegion: string }[]
}

const keysIn = async ({ received }: Fixture) =>
  ((await received()) as Batch[])
    .flatMap(({ Records }) => Records ?? [])
    .map(({ dynamodb }) => dynamodb.Keys.pk.S)

describe('the stream of a table', () => {
  it('is brought to its function in order, and over a restart nothing is lost or repeated', async () => {
    let fixture = await startFixture(directory)
    await fixture.cloud.begin()
    for (const pk of ['a', 'b', 'c']) await write(fixture, pk)
    await vi.waitFor(async () => expect(await keysIn(fixture)).toEqual(['a', 'b', 'c']), 8000)

    // Fails from now on: what is written stays to be done.
    await writeFile(`${fixture.kept}.fail`, '')
    await write(fixture, 'd')
    await fixture.stop()
    await rm(`${fixture.kept}.fail`)

    fixture = await startFixture(directory)
    await write(fixture, 'e')
    await fixture.cloud.begin()
    await vi.waitFor(async () => {
      expect(await keysIn(fixture)).toEqual(['a', 'b', 'c', 'd', 'e'])
    }, 8000)
    await fixture.remove()
  })
})

describe('a batch that fails', () => {
  const records: StreamRecord[] = ['1', '2', '3', '4'].map((SequenceNumber) => ({
    dynamodb: { SequenceNumber },
  }))
  const mapping: StreamMapping = {
    ...{ id: 'm', streamArn: 's', functionName: 'f', batchSize: 4, startsAt: 'LATEST' },
    ...{ retries: 2, bisects: false, reportsFailures: false, filters: [] },
  }
  const numbersIn = (event: unknown) =>
    (event as { Records: StreamRecord[] }).Records.map(({ dynamodb }) => dynamodb.SequenceNumber)

  /** Brings the records to a function that chokes on number 3 for some times. */
  async function bring(given: Partial<StreamMapping>, chokes: number, failures?: string[]) {
    const calls: string[] = []
    const done: string[] = []
    const complaints: string[] = []
    let choked = 0
    await bringRecords(
      { ...mapping, ...given },
      records,
      async (event) => {
        const numbers = numbersIn(event)
        calls.push(numbers.join(''))
        if (!numbers.includes('3') || choked++ >= chokes) return { kind: 'result', json: 'null' }
        const batchItemFailures = failures?.map((itemIdentifier) => ({ itemIdentifier }))
        if (batchItemFailures)
          return { kind: 'result', json: JSON.stringify({ batchItemFailures }) }
        return { kind: 'error', error: { errorType: 'E', errorMessage: '' } }
      },
      {
        done: async (number) => void done.push(number),
        reportError: (words) => complaints.push(words),
      },
      { firstRetryMs: 1, longestRetryMs: 2, pause: async () => undefined, stopped: () => false },
    )
    return { calls, done, complaints }
  }

  it('is tried again', async () => {
    expect(await bring({}, 2)).toEqual({
      ...{ calls: ['1234', '1234', '1234'], done: ['4'], complaints: [] },
    })
  })

  it('is skipped after the retries of the template, which is reported', async () => {
    expect(await bring({}, 9)).toMatchObject({
      done: ['4'],
      complaints: [expect.stringMatching('gave up on 4')],
    })
  })

  it('is cut in half where the template says so', async () => {
    const { calls, done } = await bring({ bisects: true, retries: 0 }, 9)
    expect(calls).toEqual(['1234', '12', '34', '3', '4'])
    expect(done).toEqual(['2', '3', '4'])
  })

  it('is tried again from the first record that it reports', async () => {
    const { calls, done } = await bring({ reportsFailures: true }, 1, ['4', '3'])
    expect(calls).toEqual(['1234', '34'])
    expect(done).toEqual(['2', '4'])
  })

  it('holds as many records as the template says at most', async () => {
    expect(await bring({ batchSize: 3 }, 0)).toMatchObject({
      calls: ['123', '4'],
      done: ['3', '4'],
    })
  })

  it('holds only what the filters let through', async () => {
    const filters = [{ dynamodb: { SequenceNumber: ['2'] } }]
    expect(await bring({ filters }, 0)).toMatchObject({ calls: ['2'], done: ['4'] })
  })
})
