import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '../api/operation.ts'
import type { ConnectionLocator } from '../api/surface.ts'
import type { Caller } from '../model/access-key.ts'
import type { Connection } from '../model/connection.ts'
import { type Actor, type AuditEvent, actorOf, connectionEvent } from '../model/event.ts'
import type { JsonObject } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { BoundedMap } from '../runtime/cache.ts'
import type { PresentedKey } from './authenticate.ts'
import { idIn } from './prefetch.ts'

type AuditLog = Powers['recordReads']
type Subject = Pick<Connection, 'id' | 'ownerId' | 'version'>

/** Writes an audit record, with what it says beyond its type; resolves once it is written. */
type WriteRecord = (details?: JsonObject) => Promise<void>

/** The audit record of one request about one connection. */
export interface ReadAudit {
  /** Writes the final record: await it before the response is sent. */
  recorder(connection: Subject, caller: Caller): WriteRecord
  /** Marks a speculative record that is not completed: the request was rejected. */
  reject(error: unknown): Promise<void>
}

/** What a record is about, before anything of a request is read. */
export interface ReadContext {
  readonly presented: PresentedKey | undefined
  readonly locator: ConnectionLocator | undefined
  readonly requestId: string
  readonly now: Date
}

/** All that a record takes from what a request reads: two reads that are equal have equal records. */
interface LastRead {
  readonly actor: Actor
  readonly connection: Subject
}

const maxEntries = 10_000
const caches = new WeakMap<AuditLog, BoundedMap<string, LastRead>>()

/**
 * Writes the audit record of a request of an operation that `records` in parallel with its reads,
 * if this process has resolved the same connection for the same key before: then the content of the
 * record is known. A request with that hash had a valid key a moment ago, so no caller without one
 * can write into an audit log. The reads still decide: a record that turns out to be wrong is
 * overwritten with the correct one, under its own id.
 */
export function beginReadAudit(
  { id, records }: Operation,
  { recordReads }: Partial<Powers>,
  { presented, locator, requestId, now }: ReadContext,
): ReadAudit | undefined {
  const connectionId = idIn(locator)
  if (!records || !presented || connectionId === undefined) return undefined
  if (!recordReads) throw new Error(`${id} records without the power to`)
  const cache = cacheOf(recordReads)
  const name = `${presented.hash} ${connectionId}`
  const eventOf = ({ connection, actor }: LastRead, details?: JsonObject) =>
    connectionEvent(records, connection, { actor, requestId, now }, details)
  const lastRead = cache.get(name)
  const speculative = lastRead && eventOf(lastRead)
  const writing = speculative && recordReads.record([speculative])
  // Awaited later, unless the whole request fails first.
  writing?.catch(() => undefined)
  const begun = speculative && writing && { lastRead, speculative, writing }
  const remember = (read: LastRead | undefined) =>
    read ? cache.set(name, read) : cache.delete(name)
  return readAudit(recordReads, { eventOf, begun, remember })
}

interface Pending {
  eventOf(read: LastRead, details?: JsonObject): AuditEvent
  /** The speculative record, on its way. */
  readonly begun:
    | {
        readonly lastRead: LastRead
        readonly speculative: AuditEvent
        readonly writing: Promise<void>
      }
    | undefined
  remember(read: LastRead | undefined): void
}

function readAudit(log: AuditLog, { eventOf, begun, remember }: Pending): ReadAudit {
  let isKept = false
  return {
    recorder:
      ({ id, ownerId, version }, caller) =>
      async (details) => {
        isKept = true
        const read = { actor: actorOf(caller), connection: { id, ownerId, version } }
        if (begun) await begun.writing
        // What a lookup adds, such as what it minted, replaces the record that was begun.
        const event = { ...eventOf(read, details), ...(begun ? { id: begun.speculative.id } : {}) }
        // By members, not by text: DynamoDB returns those of a map in any order.
        if (!begun || details || !isDeepStrictEqual(begun.lastRead, read)) await log.record([event])
        remember(read)
      },
    async reject(error) {
      if (!begun || isKept) return
      remember(undefined)
      const refused = error instanceof Problem ? error.code : 'internal_error'
      const corrected = { ...begun.speculative, details: { refused } }
      await begun.writing.then(() => log.record([corrected])).catch(() => undefined)
    },
  }
}

function cacheOf(log: AuditLog): BoundedMap<string, LastRead> {
  const cache = caches.get(log) ?? new BoundedMap<string, LastRead>(maxEntries)
  caches.set(log, cache)
  return cache
}
