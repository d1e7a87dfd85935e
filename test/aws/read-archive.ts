import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DeliveryStream } from '../../local/aws/firehose/delivery-stream.ts'
import type { AuditEvent } from '../../shared/model/event.ts'

/** A local delivery stream, and what it delivered. */
export interface Archive {
  readonly stream: DeliveryStream
  /** The lines of all files, in the order of the files' names; delivers first. */
  lines(): Promise<readonly string[]>
}

/** Opens the stream of a data directory, as a local run does. */
export async function archiveIn(dataDir: string, now: () => number = Date.now): Promise<Archive> {
  const bucketDir = join(dataDir, 'read-archive')
  const stream = await DeliveryStream.open({
    name: 'reads',
    journalDir: join(dataDir, 'firehose'),
    bucketDir,
    prefix: 'reads/day=!{timestamp:yyyy-MM-dd}/',
    intervalMs: 3_600_000,
    now,
  })
  return {
    stream,
    async lines() {
      await stream.deliver()
      return linesIn(bucketDir)
    },
  }
}

/** The lines of all files below a directory. */
export async function linesIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  const texts = await Promise.all(paths.map(async (path) => gunzipSync(await readFile(path))))
  return texts.flatMap((text) => text.toString().split('\n').slice(0, -1))
}

/** What one line of the archive holds. */
interface Line {
  readonly id: string
  readonly type: AuditEvent['type']
  readonly at: string
  readonly connection_id: string
  readonly project_id?: string
  readonly version?: number
  readonly key_id: string
  readonly user: string
  readonly system?: string
  readonly request_id: string
  readonly details: string
  readonly recorded_ms: number
}

/** The records in these lines, as the query of docs/operate/read-archive.md counts them. */
export function eventsIn(lines: readonly string[]): AuditEvent[] {
  const latest = new Map<string, Line>()
  for (const line of lines.map((text) => JSON.parse(text) as Line)) {
    const other = latest.get(line.id)
    if (!other || other.recorded_ms < line.recorded_ms) latest.set(line.id, line)
  }
  return [...latest.values()].map(eventOf).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function eventOf({ id, type, at, version, key_id, user, system, ...line }: Line): AuditEvent {
  return {
    ...{ id, type, at, version, subject: line.connection_id, projectId: line.project_id },
    ...{ requestId: line.request_id, details: JSON.parse(line.details) },
    actor: system === undefined ? { keyId: key_id, user } : { system },
  }
}
