import type { AuditEvent } from '../../model/event.ts'
import { type LogFilters, type LogPosition, matches } from '../../ports/audit.ts'
import type { Powers } from '../../ports/index.ts'
import { getItems, query } from '../dynamodb/client.ts'
import { keyOwner } from '../dynamodb/keys.ts'
import { readConnections } from '../read-connections.ts'
import { decodeAuditEvent } from '../rows/change-records.ts'
import { justBelow, type LogEntry, type LogRange, type LogSource, mergeLog } from './merge.ts'
import {
  connectionPartitions,
  deploymentShards,
  kindOf,
  type LogKind,
  projectShards,
} from './shards.ts'

const prefix = 'EVENT#'
const atATime = 100 // of BatchGetItem
const mostRead = 1000

/** Reads the audit log of a project or of the deployment: decision 0080. */
export const readLog: Powers['readLog'] = {
  async page(filters, take) {
    const range = rangeOf(filters)
    const sources = await sourcesOf(filters)
    if (range.low > range.high || sources.length === 0) return { events: [] }
    const isFiltered = filters.actor !== undefined || filters.subject !== undefined || filters.types
    const batch = isFiltered ? atATime : Math.min(take, atATime)
    const merged = mergeLog(sources, range, batch)
    const events: AuditEvent[] = []
    let last: string | undefined
    for (let read = 0; read < mostRead && events.length < take; ) {
      const entries = await merged.take(isFiltered ? batch : Math.min(batch, take - events.length))
      if (entries.length === 0) return { events }
      read += entries.length
      const rows = await rowsOf(entries)
      for (const { id } of entries) {
        if (events.length === take) return { events, next: last }
        last = id
        const event = rows.get(id)
        if (event && matches(event, filters)) events.push(event)
      }
    }
    return merged.hasMore() ? { events, next: last } : { events }
  },

  async hasProject(projectId) {
    const { Items = [] } = await query(keyOwner(projectId), prefix, { Limit: 1 })
    return Items.length > 0
  },
}

async function rowsOf(entries: readonly LogEntry[]): Promise<Map<string, AuditEvent>> {
  const rows = await getItems(entries.map(({ key }) => key))
  return new Map(rows.map(decodeAuditEvent).map((event) => [event.id, event]))
}

/** Ids begin with the time in milliseconds: RFC 9562, section 5.7. */
function rangeOf({ since, until, before }: LogFilters & LogPosition): LogRange {
  const above = `${prefix}~`
  const ends = [
    until === undefined ? above : prefix + firstDigits(until),
    before === undefined ? above : justBelow(prefix + before),
  ]
  const low = since === undefined ? prefix : prefix + firstDigits(since)
  return { low, high: ends.sort()[0] ?? above }
}

const hexDigits = 12

function firstDigits(time: string): string {
  const hex = Math.max(0, Date.parse(time)).toString(16).padStart(hexDigits, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

/** The partitions that can hold matching records. */
async function sourcesOf(filters: LogFilters): Promise<readonly LogSource[]> {
  const { projectId, subject } = filters
  const kinds = kindsOf(filters)
  if (subject === undefined) return ofLog(projectId, kinds)
  const ownerId = await readConnections.ownerOf(subject)
  if (ownerId !== undefined) {
    const isOfLog = projectId === undefined || projectId === ownerId
    return isOfLog ? connectionPartitions(subject, kinds).map((pk) => ({ pk })) : []
  }
  // Records about keys, projects and OAuth clients are all changes, never reads of credentials.
  if (!kinds.includes('CHANGE')) return []
  if (projectId !== undefined) return [{ pk: keyOwner(projectId) }]
  return [...ofLog(undefined, ['CHANGE']), { pk: keyOwner(subject) }]
}

function ofLog(projectId: string | undefined, kinds: readonly LogKind[]): LogSource[] {
  const own = kinds.includes('CHANGE') ? [{ pk: keyOwner(projectId) }] : []
  if (projectId === undefined) {
    const shards = kinds.flatMap(deploymentShards)
    return [...own, ...shards.map((pk) => ({ index: 'due' as const, pk }))]
  }
  const shards = kinds.flatMap((kind) => projectShards(projectId, kind))
  return [...own, ...shards.map((pk) => ({ index: 'log' as const, pk }))]
}

function kindsOf({ types }: LogFilters): readonly LogKind[] {
  return types ? [...new Set(types.map(kindOf))] : ['READ', 'CHANGE']
}
