import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AuditEvent, connectionEvent } from '../../../shared/model/event.ts'
import type { Powers } from '../../../shared/ports/index.ts'
import { aConnection, occasion } from './made.ts'

/** Records reads of credentials, and shows what counts of them. */
export interface ReadsSubject {
  readonly record: Powers['recordReads']['record']
  /** The records about a connection, oldest first. */
  events(connectionId: string): Promise<readonly AuditEvent[]>
}

const aRead = (connection = aConnection(randomUUID()), details = {}): AuditEvent =>
  connectionEvent('connection.credentials_read', connection, occasion(), details)

/** What callers that record reads of credentials rely on, wherever the records are. */
export function readsContract(name: string, make: () => Promise<ReadsSubject>): void {
  let subject: ReadsSubject
  beforeAll(async () => {
    subject = await make()
  })

  describe(`audit records of reads: ${name}`, () => {
    it('have all that the read was recorded with once the write is acknowledged', async () => {
      const event = aRead(undefined, { claimed_caller: 'a "quoted"\nname' })
      await subject.record([event])
      expect(await subject.events(event.subject)).toEqual([event])
    })

    it('name the part of the deployment that read, where no access key did', async () => {
      const event = { ...aRead(), actor: { system: 'lookup:worker' } }
      await subject.record([event])
      expect(await subject.events(event.subject)).toEqual([event])
    })

    it('are all written where a batch has a hundred of them', async () => {
      const connection = aConnection(randomUUID())
      const events = Array.from({ length: 100 }, () => aRead(connection))
      await subject.record(events)
      expect(await subject.events(connection.id)).toEqual(events)
    })

    it('count once, as written last, where one is corrected under its own id', async () => {
      const connection = aConnection(randomUUID())
      const event = aRead(connection)
      const corrected = { ...event, details: { refused: 'unauthorized' } }
      for (const each of [event, corrected]) await subject.record([each])
      expect(await subject.events(connection.id)).toEqual([corrected])
    })

    it('are none where nothing is read', async () => {
      await subject.record([])
      expect(await subject.events(randomUUID())).toEqual([])
    })
  })
}
