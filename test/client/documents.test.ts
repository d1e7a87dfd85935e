import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closed, listening } from '../cli/stub-mooring.ts'
import { temporaryDirectory } from '../local/fixtures/local-cloud.ts'
import { localFileIn, startOutside } from '../local/fixtures/run-outside.ts'

const root = join(import.meta.dirname, '../..')
/** A project in which the packages are installed: .ci/packages makes one. */
const installed = process.env.MOORING_TEST_INSTALLED
const secret = 'sk-marker-1'
let local: ReturnType<typeof startOutside>
let dataDir: string
let directory: string
let service: Server
let env: NodeJS.ProcessEnv

async function call(path: string, key: string, body: object) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const sent = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await fetch(`${env.MOORING_URL}${path}`, sent)
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  return ((await response.json()) as { data: { key: string } }).data
}

beforeAll(async () => {
  dataDir = await temporaryDirectory()
  local = startOutside({ MOORING_DATA_DIR: dataDir })
  await local.ready
  const { url, admin_key, project_id } = await localFileIn(dataDir)
  service = createServer((_, response) => response.end('{"data":[]}'))
  env = { PATH: process.env.PATH, HOME: dataDir, MOORING_URL: url }
  const key = { name: 'docs', user: 'docs', role: 'admin', project_id }
  env.MOORING_ACCESS_KEY = (await call('/v1/access-keys', admin_key, key)).key
  const config = { api_key: secret, url: await listening(service) }
  const openai = { name: 'openai-prod', type: 'dynamiq.connections.OpenAI', project_id, config }
  await call('/v1/connections', admin_key, openai)
  await mkdir(join(root, 'dist'), { recursive: true })
  directory = installed ?? (await mkdtemp(join(root, 'dist/documents-')))
})
afterAll(async () => {
  await local.end('SIGTERM')
  await closed(service)
  await rm(dataDir, { recursive: true, force: true })
  if (installed === undefined) await rm(directory, { recursive: true })
})

const source = join(root, 'clients/typescript/index.ts')

/** The blocks of TypeScript in a document. */
const blocksOf = (path: string) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(
    ([, code = '']) => code,
  )

async function run(name: string, code: string): Promise<string> {
  const file = join(directory, `${name}.ts`)
  const imported =
    installed === undefined ? code.replaceAll("'mooring-client'", `'${source}'`) : code
  await writeFile(file, imported)
  const tsx = join(root, 'node_modules/tsx/dist/loader.mjs')
  const program = ['--no-warnings', '--import', tsx, file]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, program, { env })
  return `${stdout}${stderr}`
}

describe.each(['clients/typescript/README.md', 'docs/guide/typescript.md'])('%s', (path) => {
  const blocks = blocksOf(path)

  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(1)
  })

  it.each(blocks.map((code, at) => [at, code] as const))('runs example %i', async (at, code) => {
    const output = await run(`${path.replaceAll(/\W/g, '-')}-${at}`, code)
    expect(output).not.toContain(secret)
    if (code.includes('console.log(openai)')) expect(output).toContain("api_key: '[secret]'")
    if (code.includes('error.code')) expect(output).toContain('connection_not_found 404 undefined')
  })
})
