import type { Caller } from '../model/caller.ts'
import type { Connection } from '../model/connection.ts'
import { type AuditEvent, connectionEvent, type EventType } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { BoundedMap } from '../runtime/bounded-map.ts'
import type { Presented } from './authenticate.ts'

type Trail = Powers['recordEvents']
type Subject = Pick<Connection, 'id' | 'home' | 'version'>

/** The audit record of one request about one connection. */
export interface LookupRecord {
  /** Resolves once the record is written: before that, nothing may be told. */
  keep(connection: Subject, caller: Caller): Promise<void>
  /** Says of a record that was begun, and not kept, that the request was refused. */
  refuse(error: unknown): Promise<void>
}

/** What a record is about, before anything of a request is read. */
export interface Foretold {
  readonly type: EventType
  readonly presented: Presented
  readonly connectionId: string
  readonly requestId: string
  readonly now: Date
}

interface Met {
  readonly caller: Caller
  readonly connection: Subject
}

const maxEntries = 10_000
const met = new WeakMap<Trail, BoundedMap<string, Met>>()

/**
 * Begins the record of a look-up beside its reads, where this process has answered the same key on
 * the same connection before: what it will say is known then. Whoever presents that hash held a
 * good key a moment ago, so nobody without one can write into a trail. The reads decide as ever: a
 * record that turns out otherwise is written over by what is true, under its own id.
 */
export function lookupRecord(trail: Trail, foretold: Foretold): LookupRecord {
  const { type, presented, connectionId, requestId, now } = foretold
  const known = metOn(trail)
  const name = `${presented.hash} ${connectionId}`
  const before = known.get(name)
  const eventOf = ({ connection, caller }: Met) =>
    connectionEvent(type, connection, { caller, requestId, now })
  const begun = before && eventOf(before)
  const writing = begun && trail.record([begun])
  // Awaited below, unless the whole request is given up first.
  writing?.catch(() => undefined)
  let isKept = false
  return {
    async keep({ id, home, version }, caller) {
      isKept = true
      const proven = { caller, connection: { id, home, version } }
      const event = { ...eventOf(proven), ...(begun ? { id: begun.id } : {}) }
      await writing
      if (!begun || !isSame(begun, event)) await trail.record([event])
      known.set(name, proven)
    },
    async refuse(error) {
      if (!begun || isKept) return
      known.delete(name)
      const refused = error instanceof Problem ? error.code : 'internal_error'
      const told = { ...begun, details: { refused } }
      await Promise.resolve(writing)
        .then(() => trail.record([told]))
        .catch(() => undefined)
    },
  }
}

function isSame(one: AuditEvent, other: AuditEvent): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function metOn(trail: Trail): BoundedMap<string, Met> {
  const known = met.get(trail) ?? new BoundedMap<string, Met>(maxEntries)
  met.set(trail, known)
  return known
}
