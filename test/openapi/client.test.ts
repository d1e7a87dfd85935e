import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openapi } from '../../shared/api/openapi/document.ts'
import { operations } from '../../shared/api/operations.ts'
import { clientTypes, writeClient } from './generator/generate.ts'
import { type Programs, startForPrograms } from './local-run.ts'

const usage = fileURLToPath(new URL('usage/', import.meta.url))
// Beside what else is built: it is no source of ours.
const written = fileURLToPath(new URL('../../dist/openapi-client', import.meta.url))
const bin = (name: string) =>
  fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url))
const run = promisify(execFile)

beforeAll(async () => {
  const document = openapi(operations, 'test')
  await writeFile(`${usage}generated.ts`, await clientTypes(document))
  await writeClient(document, written)
}, 120_000)

it('generates clients whose calls type-check, and whose mistakes do not', async () => {
  const outcome = await run(bin('tsc'), ['--project', usage]).then(
    () => 'no fault',
    (error: { stdout: string }) => error.stdout,
  )
  expect(outcome).toBe('no fault')
}, 120_000)

describe('against a local run', () => {
  let programs: Programs
  beforeAll(async () => {
    programs = await startForPrograms()
  }, 120_000)
  afterAll(() => programs.stop())

  it.each(['by-openapi-fetch.ts', 'by-hey-api.ts'])(
    'creates, reads, changes and resolves a connection: %s',
    async (file) => {
      const secret = randomUUID()
      expect(await programs.run(bin('tsx'), [`${usage}${file}`], secret)).toBe(secret)
    },
    60_000,
  )
})
