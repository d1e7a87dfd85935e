import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { connectionEvent } from '../../../shared/model/event.ts'
import { context } from '../../support/call.ts'
import { type Row, rowsOf } from '../ports/aws-subject.ts'
import { occasion } from '../ports/made.ts'
import { keptConnection } from './connection-scenarios.ts'
import { ran } from './ran.ts'
import type { Rig } from './rig.ts'
import type { Scenario } from './scenario.ts'

// With that of its making, two requests of PutEvents.
const records = 12

/** The records about a new connection, as the table's stream brings them. */
export async function newRecords(rig: Rig): Promise<DynamoDBRecord[]> {
  const { id, ownerId } = await keptConnection(rig)
  const about = { id, ownerId, version: 1 }
  const tested = () => connectionEvent('connection.tested', about, occasion())
  await rig.powers.recordEvents.record(Array.from({ length: records }, tested))
  const rows = (await rowsOf(rig.deployment)).filter(
    ({ sk, subject }) => sk.startsWith('EVENT#') && subject === id,
  )
  return rows.toSorted((a, b) => (a.sk < b.sk ? -1 : 1)).map(streamed)
}

function streamed(row: Row): DynamoDBRecord {
  const ApproximateCreationDateTime = Date.parse(String(row.at)) / 1000
  const NewImage = marshall(row) as NonNullable<DynamoDBRecord['dynamodb']>['NewImage']
  const SequenceNumber = row.sk
  return { dynamodb: { NewImage: NewImage ?? {}, SequenceNumber, ApproximateCreationDateTime } }
}

const idOf = ({ dynamodb }: DynamoDBRecord) =>
  String(dynamodb?.SequenceNumber).slice('EVENT#'.length)

async function bring({ powers }: Rig, Records: DynamoDBRecord[]) {
  const { handler } = await import('../../../functions/publish-events.ts')
  return handler.with(powers)({ Records } as DynamoDBStreamEvent, context())
}

/** Brings records as Lambda does: from the first that failed on, again; all of them after a crash. */
export async function deliver(rig: Rig, news: DynamoDBRecord[], most = 4): Promise<boolean> {
  let rest = news
  for (let time = 0; time < most && rest.length > 0; time++) {
    const told = await bring(rig, rest).catch(() => undefined)
    const failed = told?.batchItemFailures[0]?.itemIdentifier
    const from = rest.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed)
    if (told) rest = failed === undefined ? [] : rest.slice(from)
  }
  return rest.length === 0
}

/** What is wrong with what the bus has of these records: each must be there, as it is. */
export function wrongOnBus({ bus }: Rig, news: readonly DynamoDBRecord[]): (string | false)[] {
  return news.map(idOf).map((id) => {
    const taken = bus.taken.filter(({ detail }) => detail.id === id)
    const same = new Set(taken.map(({ source, type, text }) => `${source} ${type} ${text}`))
    if (taken.length === 0) return `${id} was never published`
    return same.size > 1 && `${id} was published in more than one way`
  })
}

/** Records of the trail become events. */
export const publishing: Scenario = {
  name: 'publish-events',
  async prepare(rig) {
    const news = await newRecords(rig)
    const from = rig.bus.taken.length
    return {
      act: () =>
        ran(
          () => bring(rig, news),
          ({ batchItemFailures }) => batchItemFailures.length === 0,
        ),
      async judge(answer) {
        const first = answer.status === 200 ? wrongOnBus(rig, news) : []
        const all = await deliver(rig, news)
        const ids = new Set(news.map(idOf))
        const taken = rig.bus.taken.slice(from)
        return [
          ...first,
          !all && 'cannot be brought again',
          ...wrongOnBus(rig, news),
          taken.some(({ detail }) => !ids.has(detail.id)) && 'told of what is no record',
          taken.some(({ text }) => text.includes('LEAK')) && 'tells a secret',
        ]
      },
    }
  },
}
