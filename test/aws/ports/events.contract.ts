import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type AuditEvent, connectionEvent } from '../../../shared/model/event.ts'
import { aConnection, occasion } from './made.ts'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

const read = (connection: ReturnType<typeof aConnection>, details = {}): AuditEvent =>
  connectionEvent('connection.credentials_read', connection, occasion(), details)

/** What callers that write or read the audit log rely on. */
export function eventsContract(name: string, make: () => Promise<Subject>): void {
  const { powers } = underContract(make)
  const keep = async (count: number, details = {}, atOnce = 25) => {
    const connection = aConnection(randomUUID())
    const events = Array.from({ length: count }, () => read(connection, details))
    for (let from = 0; from < count; from += atOnce) {
      await powers().recordEvents.record(events.slice(from, from + atOnce))
    }
    return { id: connection.id, newest: events.toReversed() }
  }

  describe(`audit records: ${name}`, () => {
    it('come back newest first, as they were written', async () => {
      const { id, newest } = await keep(3, { nested: { list: [1, null] } })
      expect(await powers().readEvents.page(id, 0, 10)).toEqual(newest)
      expect(await powers().readEvents.count(id, 100)).toBe(3)
    })

    it('are none for what nothing happened to', async () => {
      expect(await powers().readEvents.page(randomUUID(), 0, 10)).toEqual([])
      expect(await powers().readEvents.page(randomUUID(), 5, 10)).toEqual([])
      expect(await powers().readEvents.count(randomUUID(), 100)).toBe(0)
      await powers().recordEvents.record([])
    })

    it('are counted no further than asked', async () => {
      const { id } = await keep(5)
      expect(await powers().readEvents.count(id, 3)).toBe(3)
    })

    it('go on from any of them', async () => {
      const { id, newest } = await keep(5)
      const page = await powers().readEvents.page(id, 0, 2, newest[1]?.id)
      expect(page).toEqual(newest.slice(2, 4))
    })

    it('are written over by what is true, under their own id', async () => {
      const { id, newest } = await keep(2)
      const [last, ...before] = newest
      if (!last) expect.fail('nothing was recorded')
      const mended = { ...last, details: { refused: 'unauthorized' } }
      await powers().recordEvents.record([mended])
      expect(await powers().readEvents.page(id, 0, 10)).toEqual([mended, ...before])
    })

    it('are paged without gap or overlap', async () => {
      const { id, newest } = await keep(23)
      const { page } = powers().readEvents
      const pages = await Promise.all([0, 10, 20, 23, 24, 100].map((skip) => page(id, skip, 10)))
      expect(pages.map(({ length }) => length)).toEqual([10, 10, 3, 0, 0, 0])
      expect(pages.flat()).toEqual(newest)
    })

    it('are paged and counted beyond what one answer of the database holds', async () => {
      const { id, newest } = await keep(28, { text: 'x'.repeat(60_000) }, 10)
      const { page, count } = powers().readEvents
      const ids = async (skip: number, take: number) =>
        (await page(id, skip, take)).map((event) => event.id)
      const all = newest.map((event) => event.id)
      expect(await ids(0, 500)).toEqual(all)
      expect(await ids(22, 500)).toEqual(all.slice(22))
      expect(await ids(2, 25)).toEqual(all.slice(2, 27))
      expect(await count(id, 100)).toBe(28)
    })

    it('are written all or none', async () => {
      const [one, two] = [read(aConnection(randomUUID())), read(aConnection(randomUUID()))]
      await powers().recordEvents.record([one, two])
      expect(await powers().readEvents.count(one.subject, 100)).toBe(1)
      expect(await powers().readEvents.count(two.subject, 100)).toBe(1)
    })
  })
}
