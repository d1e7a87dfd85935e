import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openapi } from '../../shared/api/openapi/document.ts'
import { operations } from '../../shared/api/operations.ts'
import { temporaryDirectory } from '../local/fixtures/local-cloud.ts'
import { type Programs, startForPrograms } from './local-run.ts'

// Where .ci/run has made a Python environment with the generator, its programs.
const programs = process.env.MOORING_TEST_PYTHON ?? ''
const usage = fileURLToPath(new URL('usage/', import.meta.url))
let directory: string
let local: Programs
beforeAll(async () => {
  directory = await temporaryDirectory()
  local = await startForPrograms()
}, 120_000)
afterAll(async () => {
  await local.stop()
  await rm(directory, { recursive: true, force: true })
})

it('generates a Python client without a warning, which creates and resolves a connection', async () => {
  const path = join(directory, 'openapi.json')
  await writeFile(path, JSON.stringify(openapi(operations, 'test')))
  const output = join(directory, 'mooring_client')
  const options = ['--path', path, '--meta', 'none', '--output-path', output, '--fail-on-warning']
  // Its last step formats what it wrote, by a program that it looks for on the PATH.
  const env = { ...process.env, PATH: `${programs}:${process.env.PATH}` }
  const generator = join(programs, 'openapi-python-client')
  await promisify(execFile)(generator, ['generate', ...options], { env })
  const secret = randomUUID()
  const program = [`${usage}by_python.py`, directory]
  expect(await local.run(join(programs, 'python'), program, secret)).toBe(secret)
}, 180_000)

it('has patterns that Python reads, each as ECMA does', async () => {
  const found = new Set<string>()
  JSON.stringify(openapi(operations, 'test'), (name, value: unknown) => {
    if (name === 'pattern' && typeof value === 'string') found.add(value)
    return value
  })
  const texts = [
    '',
    'a',
    'a b',
    '7',
    'a\nb',
    '\u0000',
    '\u00a0',
    'é',
    '_x-1',
    '"1"',
    '\u0663',
    'a.b:c',
  ]
  const ecma = [...found].map((pattern) => texts.map((text) => new RegExp(pattern, 'u').test(text)))
  const script =
    'import json, re, sys\np, t = json.loads(sys.argv[1])\n' +
    'print(json.dumps([[bool(re.search(x, y)) for y in t] for x in p]))'
  const given = JSON.stringify([[...found], texts])
  const { stdout } = await promisify(execFile)(join(programs, 'python'), ['-c', script, given])
  expect(JSON.parse(stdout)).toEqual(ecma)
})
