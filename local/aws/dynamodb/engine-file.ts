import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { reasonOf, StartRefused } from '../../run/progress.ts'
import { openSqlite, type Sqlite } from './sqlite.ts'

/** What every consumer of one shard of a table's stream has passed. */
export interface PassedRecords {
  readonly table: string
  readonly shard: string
  /** Up to and including this one, in decimal. */
  readonly sequenceNumber: string
}

/**
 * Removes stream records that no consumer will read again; returns how many.
 *
 * Never the last one of a table: the engine's next sequence number is the greatest one plus 1, and
 * checkpoints must not come to stand beyond it.
 */
function trimRecords(database: Sqlite, { table, shard, sequenceNumber }: PassedRecords) {
  if (!/^\d{1,18}$/.test(sequenceNumber)) return 0
  return database.run(
    'DELETE FROM _stream_records WHERE table_name = ? AND shard_id = ? ' +
      'AND CAST(sequence_number AS INTEGER) <= CAST(? AS INTEGER) ' +
      'AND CAST(sequence_number AS INTEGER) < ' +
      '(SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?)',
    [table, shard, sequenceNumber, table],
  )
}

/** How long an engine of a killed run may take to close its file. */
const releaseMs = 5000

/** What was found in the engine's file. */
export type EngineFile =
  /** It has the index. */
  | 'indexed'
  /** The engine has not made its tables in it yet. */
  | 'empty'
  /** Its schema is not the one that was tried: nothing was changed. */
  | 'unknown'

/** The version of the engine's schema that the index and the trimming were tried on. */
const triedSchema = '9'
const needed = ['id', 'table_name', 'sequence_number', 'shard_id']

/**
 * The engine asks for the greatest sequence number at each write and reads its streams by it, over
 * a table without an index: docs/internals/engine.md.
 */
const index =
  'CREATE INDEX IF NOT EXISTS mooring_stream_order ' +
  'ON _stream_records(table_name, CAST(sequence_number AS INTEGER))'

/**
 * Checks the engine's file, adds the index that keeps it fast, and removes the stream records that
 * every consumer has passed. The engine must not run, and the caller holds the data directory.
 *
 * @throws StartRefused if the file is damaged or another process has it open.
 */
export async function prepareEngineFile(
  path: string,
  passed: readonly PassedRecords[],
  reportError: (line: string) => void,
): Promise<EngineFile> {
  if (!(await isReleased(path, releaseMs))) {
    throw new StartRefused(`${path} is open in another process. Stop that process.`)
  }
  // The WebAssembly build's own lock, left by a start that was killed while it had the file open.
  rmSync(`${path}.lock`, { recursive: true, force: true })
  const database = await opened(path)
  try {
    assertSound(database, path)
    return improve(database, passed, reportError)
  } finally {
    database.close()
  }
}

function improve(
  database: Sqlite,
  passed: readonly PassedRecords[],
  reportError: (line: string) => void,
): EngineFile {
  const found = schemaOf(database)
  if (found !== 'tried') return found
  try {
    database.run(index)
    for (const records of passed) trimRecords(database, records)
  } catch (error) {
    // On a full disk, say: the data is whole, and the run is only slower.
    reportError(`The engine's file could not be indexed and trimmed (${reasonOf(error)}).`)
  }
  return 'indexed'
}

async function opened(path: string): Promise<Sqlite> {
  try {
    return await openSqlite(path)
  } catch (error) {
    throw damaged(path, error)
  }
}

function assertSound(database: Sqlite, path: string): void {
  let rows: readonly unknown[]
  try {
    rows = database.rows('PRAGMA quick_check(1)').map(({ quick_check: said }) => said)
  } catch (error) {
    throw damaged(path, error)
  }
  if (rows[0] !== 'ok') throw damaged(path, new Error(String(rows[0])))
}

// What SQLite says of a page may span lines; the first names the damage.
function damaged(path: string, error: unknown): StartRefused {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return new StartRefused(
    `${path} is damaged (${reason.trim()}). Put back a copy of the data directory, ` +
      'or start on another MOORING_DATA_DIR.',
    { cause: error },
  )
}

function schemaOf(database: Sqlite): 'tried' | 'empty' | 'unknown' {
  const tables = database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
  const names = new Set(tables.map(({ name }) => name))
  if (!names.has('_config') && !names.has('_stream_records')) return 'empty'
  if (!names.has('_config') || !names.has('_stream_records')) return 'unknown'
  const columns = database.rows("SELECT name FROM pragma_table_info('_stream_records')")
  const has = new Set(columns.map(({ name }) => name))
  const [version] = database.rows("SELECT value FROM _config WHERE key = 'schema_version'")
  const isTried = version?.value === triedSchema && needed.every((column) => has.has(column))
  return isTried ? 'tried' : 'unknown'
}

const pollMs = 50

/**
 * Resolves with `true` once no process has a database file open, with `false` if one still has it
 * after `timeoutMs`. The engine of a run that was just killed closes its file a moment later.
 */
export async function isReleased(path: string, timeoutMs: number): Promise<boolean> {
  for (const giveUpAt = Date.now() + timeoutMs; holdersOf(path).length > 0; ) {
    if (Date.now() >= giveUpAt) return false
    await wait(pollMs)
  }
  return true
}

/** The processes that have a database file open, as far as this user may see them. */
export function holdersOf(path: string): readonly number[] {
  return process.platform === 'linux' ? lockHoldersOf(path) : namersOf(path)
}

// A process that has a database in WAL mode open keeps a shared lock on it. By the inode there, which is
// unique on one disk only, and then by the open files of the process.
function lockHoldersOf(path: string): readonly number[] {
  const { ino } = statSync(path)
  const lines = readFileSync('/proc/locks', 'utf8').split('\n')
  const pids = lines.flatMap((line) => {
    const [, pid, inode] = /(\d+) [0-9a-f]+:[0-9a-f]+:(\d+) /.exec(line) ?? []
    return Number(inode) === ino ? [Number(pid)] : []
  })
  return [...new Set(pids)].filter((pid) => hasOpen(pid, realpathSync(path)))
}

function hasOpen(pid: number, path: string): boolean {
  const directory = `/proc/${pid}/fd`
  try {
    return readdirSync(directory).some((file) => linkOf(`${directory}/${file}`) === path)
  } catch {
    // It has ended, or it is another user's and cannot have opened a private directory.
    return false
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

// Elsewhere by the command line: the engine is started with the path of its file.
function namersOf(path: string): readonly number[] {
  const said = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
  const lines = said.split('\n').filter((line) => line.includes(path))
  return lines.map((line) => Number.parseInt(line, 10))
}
