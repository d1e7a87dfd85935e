import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../../local/aws/dynamodb/sqlite.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'
import { startOutside } from './fixtures/run-outside.ts'

const startMs = 120_000
let directory: string
let whole: string
let copies = 0

beforeAll(async () => {
  directory = await temporaryDirectory()
  whole = join(directory, 'whole')
  const run = startOutside({ MOORING_DATA_DIR: whole })
  await run.ready
  await run.end('SIGTERM')
}, startMs)
afterAll(() => rm(directory, { recursive: true, force: true }))

/** A copy of the data directory, for one test to damage. */
async function copied(): Promise<string> {
  copies += 1
  const copy = join(directory, `copy-${copies}`)
  await cp(whole, copy, { recursive: true })
  return copy
}

/** The state in a directory, by file: not the logs, which a start that is refused may write. */
async function stateOf(dataDir: string): Promise<Record<string, string>> {
  const names = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const files = names.filter((name) => name.isFile() && !name.parentPath.endsWith('logs'))
  const entries = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path, (await readFile(path)).toString('base64')] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function complaintOn(dataDir: string): Promise<string> {
  const { code, complaint } = await startOutside({ MOORING_DATA_DIR: dataDir }).ended
  expect(code).toBe(1)
  // One line, and no stack; it says the way out.
  expect(complaint).toMatch(/^[^\n]+\n$/)
  expect(complaint).toMatch(/Put back a copy .*MOORING_DATA_DIR/)
  return complaint
}

describe('a start on a data directory that lost', () => {
  it.each(['resources.json', 'dynamodb.sqlite', 'kms.json', 'secrets'])(
    '%s names it, ends with 1, and makes nothing in its place',
    { timeout: startMs },
    async (name) => {
      const copy = await copied()
      await rm(join(copy, name), { recursive: true })
      const left = await stateOf(copy)
      expect(await complaintOn(copy)).toContain(join(copy, name))
      expect(await stateOf(copy)).toEqual(left)
      // A second try finds no new beginning either, and a copy that is put back serves.
      await complaintOn(copy)
      await cp(join(whole, name), join(copy, name), { recursive: true })
      const run = startOutside({ MOORING_DATA_DIR: copy })
      await run.ready
      await run.end('SIGTERM')
    },
  )

  it('the content of secrets names it', { timeout: startMs }, async () => {
    const copy = await copied()
    await rm(join(copy, 'secrets'), { recursive: true })
    await mkdir(join(copy, 'secrets'))
    expect(await complaintOn(copy)).toContain(join(copy, 'secrets'))
  })

  it('its keys, in a kms.json of another directory, names the key', {
    timeout: startMs,
  }, async () => {
    const copy = await copied()
    await writeFile(join(copy, 'kms.json'), '{"format":1,"keys":{},"aliases":{}}')
    expect(await complaintOn(copy)).toMatch(/kms\.json does not hold KMS key [0-9a-f-]{36}/)
  })

  it('its table, in a new file of the engine, names the table', {
    timeout: startMs,
  }, async () => {
    const copy = await copied()
    await truncate(join(copy, 'dynamodb.sqlite'), 0)
    expect(await complaintOn(copy)).toMatch(
      /does not have the table mooring-local-data-.*dynamodb\.sqlite/,
    )
  })
})

describe('a start on a damaged engine’s file', () => {
  it('that is no database names it and leaves it', { timeout: startMs }, async () => {
    const copy = await copied()
    const path = join(copy, 'dynamodb.sqlite')
    await writeFile(
      path,
      'no database at all, and longer than a header of one hundred bytes '.repeat(99),
    )
    const left = await readFile(path)
    expect(await complaintOn(copy)).toContain(`${path} is damaged`)
    expect(await readFile(path)).toEqual(left)
  })

  it('whose pages were overwritten names it', { timeout: startMs }, async () => {
    const copy = await copied()
    const path = join(copy, 'dynamodb.sqlite')
    const database = await openSqlite(path)
    const [root] = database.rows(
      "SELECT rootpage FROM sqlite_master WHERE name LIKE 'mooring-local-data-%' AND type = 'table'",
    )
    const [size] = database.rows('PRAGMA page_size')
    database.close()
    const pageBytes = Number(size?.page_size)
    const bytes = await readFile(path)
    bytes.fill(0xff, (Number(root?.rootpage) - 1) * pageBytes, Number(root?.rootpage) * pageBytes)
    await writeFile(path, bytes)
    expect(await complaintOn(copy)).toContain(`${path} is damaged`)
  })
})
