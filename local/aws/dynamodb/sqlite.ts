/** A SQLite database file that this process alone has open. */
export interface Sqlite {
  /** The rows of a query. Throws the library's own error. */
  rows(sql: string, values?: readonly SqliteValue[]): readonly SqliteRow[]
  /** Runs a statement; returns how many rows it changed. */
  run(sql: string, values?: readonly SqliteValue[]): number
  /** Moves what the write-ahead log holds into the file, and closes it. */
  close(): void
}

/** What a column holds. */
export type SqliteValue = string | number
export type SqliteRow = Readonly<Record<string, unknown>>

/** What is used of `node:sqlite` (https://nodejs.org/api/sqlite.html). */
interface NativeModule {
  readonly DatabaseSync: new (path: string) => NativeDatabase
}
interface NativeDatabase {
  prepare(sql: string): {
    all(...values: SqliteValue[]): SqliteRow[]
    run(...values: SqliteValue[]): { readonly changes: number | bigint }
  }
  close(): void
}

/**
 * Opens a database file that exists, in whatever journal mode it is.
 *
 * No other process may have it open, and none may open it before `close`: the WebAssembly build
 * does not see the locks of the system. `locking_mode=EXCLUSIVE` comes first, because only so does
 * SQLite read a write-ahead log without shared memory (https://sqlite.org/wal.html#noshm).
 */
export async function openSqlite(
  path: string,
  native: NativeModule | 'none' = nativeModule() ?? 'none',
): Promise<Sqlite> {
  const database = native === 'none' ? await openWasm(path) : openNative(native, path)
  database.rows('PRAGMA locking_mode=EXCLUSIVE')
  return database
}

function openNative({ DatabaseSync }: NativeModule, path: string): Sqlite {
  const database = new DatabaseSync(path)
  return {
    rows: (sql, values = []) => database.prepare(sql).all(...values),
    run: (sql, values = []) => Number(database.prepare(sql).run(...values).changes),
    close: () => database.close(),
  }
}

async function openWasm(path: string): Promise<Sqlite> {
  // Half a megabyte of WebAssembly, which a Node with a SQLite of its own does not load.
  const { default: sqlite } = await import('node-sqlite3-wasm')
  const database = new sqlite.Database(path, { fileMustExist: true })
  return {
    rows: (sql, values = []) => database.all(sql, [...values]),
    run: (sql, values = []) => database.run(sql, [...values]).changes,
    close: () => database.close(),
  }
}

/**
 * `node:sqlite`, where this Node has it: from 22.13 on. Loading it prints an `ExperimentalWarning`
 * on the terminal of a user who chose nothing experimental, so that one is left out.
 */
export function nativeModule(): NativeModule | undefined {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return process.getBuiltinModule?.('node:sqlite') as NativeModule | undefined
  } finally {
    process.emitWarning = emitWarning
  }
}
