import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openapi } from '../../shared/api/openapi.ts'
import { operations } from '../../shared/api/operations.ts'
import { clientTypes } from './generator/generate.ts'

const usage = fileURLToPath(new URL('usage/', import.meta.url))
const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url))

// Guarantee: a client generated from our document speaks every wire as the routes do.
it('generates a client whose calls type-check, and whose mistakes do not', async () => {
  await writeFile(`${usage}generated.ts`, await clientTypes(openapi(operations, 'test')))
  const compiled = promisify(execFile)(tsc, ['--project', usage])
  const outcome = await compiled.then(
    () => 'no fault',
    (error: { stdout: string }) => error.stdout,
  )
  expect(outcome).toBe('no fault')
}, 120_000)
