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
/** After so many reads of one version in a row, a key's next connection is guessed to have it too. */
const minStreak = 3

/** What the keys of a process have read. */
class ReadMemory {
  readonly #reads = new BoundedMap<string, LastRead>(maxEntries)
  readonly #streaks = new BoundedMap<string, { readonly last: LastRead; readonly length: number }>(
    maxEntries,
  )

  /** The last read of a connection by a key; of a connection that it has not read, a guess. */
  recall({ hash }: PresentedKey, id: string): LastRead | undefined {
    const known = this.#reads.get(`${hash} ${id}`)
    const { last, length = 0 } = this.#streaks.get(hash) ?? {}
    if (known || !last || length < minStreak) return known
    return { actor: last.actor, connection: { ...last.connection, id } }
  }

  remember({ hash }: PresentedKey, read: LastRead, caller: Caller): void {
    const { id, ownerId, version } = read.connection
    this.#reads.set(`${hash} ${id}`, read)
    // A record lies with its project: a guess must have the right one.
    if (caller.projectId !== ownerId) return
    const { last, length = 0 } = this.#streaks.get(hash) ?? {}
    const isSame = last?.connection.version === version
    this.#streaks.set(hash, { last: read, length: isSame ? length + 1 : 1 })
  }

  forget({ hash }: PresentedKey, id: string): void {
    this.#reads.delete(`${hash} ${id}`)
    this.#streaks.delete(hash)
  }
}

const memories = new WeakMap<AuditLog, ReadMemory>()

/**
 * Writes the audit record of a request of an operation that `records` in parallel with its reads,
 * if this process has resolved a connection for the same key before. Of the same connection, the
 * content of the record is known. Of another one it is guessed, for a key of a project: of millions
 * of connections, a process has seen few, and most have the version of the last ones. A request with
 * that hash had a valid key a moment ago, so no caller without one can write into an audit log. The
 * reads still decide: a record that turns out to be wrong is overwritten with the correct one, under
 * its own id.
 */
export function beginReadAudit(
  { id, records }: Operation,
  { recordReads }: Partial<Powers>,
  { presented, locator, requestId, now }: ReadContext,
): ReadAudit | undefined {
  const connectionId = idIn(locator)
  if (!records || !presented || connectionId === undefined) return undefined
  if (!recordReads) throw new Error(`${id} records without the power to`)
  const memory = memories.get(recordReads) ?? new ReadMemory()
  memories.set(recordReads, memory)
  const eventOf = ({ connection, actor }: LastRead, details?: JsonObject) =>
    connectionEvent(records, connection, { actor, requestId, now }, details)
  const lastRead = memory.recall(presented, connectionId)
  const speculative = lastRead && eventOf(lastRead)
  const writing = speculative && recordReads.record([speculative])
  // Awaited later, unless the whole request fails first.
  writing?.catch(() => undefined)
  const begun = speculative && writing && { lastRead, speculative, writing }
  const remember = (read: LastRead, caller: Caller) => memory.remember(presented, read, caller)
  const forget = () => memory.forget(presented, connectionId)
  return readAudit(recordReads, { eventOf, begun, remember, forget })
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
  remember(read: LastRead, caller: Caller): void
  forget(): void
}

function readAudit(log: AuditLog, { eventOf, begun, remember, forget }: Pending): ReadAudit {
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
        remember(read, caller)
      },
    async reject(error) {
      if (!begun || isKept) return
      forget()
      const refused = error instanceof Problem ? error.code : 'internal_error'
      const corrected = { ...begun.speculative, details: { refused } }
      await begun.writing.then(() => log.record([corrected])).catch(() => undefined)
    },
  }
}
