import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionEvent } from '../../shared/model/event.ts'
import { itemsOf } from '../support/call.ts'
import { type Rig, startGround } from './faults/rig.ts'
import { aConnection, occasion } from './ports/made.ts'

let ground: Awaited<ReturnType<typeof startGround>>
let rig: Rig
beforeAll(async () => {
  ground = await startGround()
  rig = await ground.rig()
})
afterAll(() => ground.stop())

const atOnce = 100 // of a transaction

async function record(projectId: string, count: number): Promise<void> {
  const connection = aConnection(projectId)
  const event = () => connectionEvent('connection.credentials_read', connection, occasion())
  for (let left = count; left > 0; left -= atOnce)
    await rig.powers.recordEvents.record(Array.from({ length: Math.min(left, atOnce) }, event))
}

/** What a page asks of AWS, by the name of the call. */
async function callsOf(query: string) {
  rig.gate.set()
  const answer = await rig.ask('list-audit-log', { query })
  expect(answer.status).toBe(200)
  await rig.gate.quiet()
  const calls = rig.gate.calls()
  const queries = calls.filter((name) => name === 'Query').length
  return { queries, reads: calls.length - queries, items: itemsOf(answer).length, answer }
}

describe('what a page of the audit log asks of AWS', () => {
  it('is the same at thirty records and at three thousand', async () => {
    const project = await rig.project()
    await record(project, 30)
    const few = await callsOf(`project_id=${project}`)
    await record(project, 3000)
    const many = await callsOf(`project_id=${project}`)
    expect([few.items, many.items]).toEqual([25, 25])
    // A query a partition, of which now and then one is asked twice; key, project and rows.
    expect(many.queries).toBeLessThanOrEqual(20)
    expect(many.reads).toBe(few.reads)
    const cursor = many.answer.body.pagination.next_cursor
    const second = await callsOf(`project_id=${project}&cursor=${cursor}`)
    expect([second.items, second.reads]).toEqual([25, many.reads])
    const all = await callsOf('')
    expect([all.items, all.reads]).toEqual([25, 2])
    expect(all.queries).toBeLessThanOrEqual(50)
  })

  it('is bounded where nothing matches, and the page says that there is more', async () => {
    const project = await rig.project()
    await record(project, 1500)
    const { items, reads, answer } = await callsOf(`project_id=${project}&actor=${randomUUID()}`)
    expect(items).toBe(0)
    expect(answer.body.pagination.next_cursor).toEqual(expect.any(String))
    expect(reads).toBeLessThanOrEqual(12)
  })

  it('passes over reads of credentials where only changes are asked for', async () => {
    const project = await rig.project()
    await record(project, 1500)
    const query = `project_id=${project}&type=project.created&type=connection.created`
    const { items, queries, answer } = await callsOf(query)
    expect([items, queries <= 3]).toEqual([1, true])
    expect(answer.body.pagination.next_cursor).toBeNull()
  })
})
