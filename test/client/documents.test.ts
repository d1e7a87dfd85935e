import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { node } from '../cli/mooring-program.ts'
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
let openaiId: string
let env: NodeJS.ProcessEnv

async function call(path: string, key: string, body: object) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const sent = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await fetch(`${env.MOORING_URL}${path}`, sent)
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  return ((await response.json()) as { data: { key: string; id: string } }).data
}

beforeAll(async () => {
  dataDir = await temporaryDirectory()
  local = startOutside({ MOORING_DATA_DIR: dataDir })
  await local.ready
  const { url, admin_key, project_id } = await localFileIn(dataDir)
  service = createServer(answerOfAProvider)
  env = { PATH: process.env.PATH, HOME: dataDir, MOORING_URL: url }
  const key = { name: 'docs', user: 'docs', role: 'admin', project_id }
  env.MOORING_ACCESS_KEY = (await call('/v1/access-keys', admin_key, key)).key
  const config = { api_key: secret, url: await listening(service) }
  const create = (name: string, type: string, own: object) =>
    call('/v1/connections', admin_key, { name, type, project_id, config: own })
  openaiId = (await create('openai-prod', 'dynamiq.connections.OpenAI', config)).id
  await create('anthropic-prod', 'dynamiq.connections.Anthropic', { api_key: secret })
  const database = { host: '127.0.0.1', port: 5432, database: 'd', user: 'u', password: secret }
  await create('postgres-prod', 'dynamiq.connections.PostgreSQL', database)
  env.ANTHROPIC_BASE_URL = config.url
  await mkdir(join(root, 'dist'), { recursive: true })
  directory = installed ?? (await mkdtemp(join(root, 'dist/documents-')))
})
afterAll(async () => {
  await local.end('SIGTERM')
  await closed(service)
  await rm(dataDir, { recursive: true, force: true })
  if (installed === undefined) await rm(directory, { recursive: true })
})

const answers: Readonly<Record<string, object>> = {
  '/chat/completions': {
    ...{ id: 'c', object: 'chat.completion', created: 1, model: 'm' },
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi!' } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  },
  '/v1/messages': {
    ...{ id: 'm', type: 'message', role: 'assistant', model: 'm', stop_reason: 'end_turn' },
    ...{ content: [{ type: 'text', text: 'Hi!' }], usage: { input_tokens: 1, output_tokens: 1 } },
  },
}

// A provider that takes the key of the connection, in the header of its API.
function answerOfAProvider({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
  const isAccepted = [headers.authorization, headers['x-api-key']].some((each) =>
    String(each).endsWith(secret),
  )
  response.writeHead(isAccepted ? 200 : 401, { 'content-type': 'application/json' })
  response.end(JSON.stringify(answers[url] ?? { data: [] }))
}

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
  const { stdout, stderr } = await promisify(execFile)(node, program, { env })
  return `${stdout}${stderr}`
}

const documents = [
  ...['clients/typescript/README.md', 'docs/guide/typescript.md'],
  // Its SDKs are in that project alone.
  ...(installed === undefined ? [] : ['docs/guide/ai-sdks.md']),
]

describe.each(documents)('%s', (path) => {
  const blocks = blocksOf(path)

  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(1)
  })

  it.each(blocks.map((code, at) => [at, code] as const))('runs example %i', async (at, code) => {
    const output = await run(`${path.replaceAll(/\W/g, '-')}-${at}`, code)
    expect(output).not.toContain(secret)
    if (code.includes('console.log(openai)')) expect(output).toContain("api_key: '[secret]'")
    if (/SDK|OpenAI\(|Anthropic\(|generateText/.test(code)) expect(output).toMatch(/^Hi!\n/)
    if (code.includes('error.code')) expect(output).toContain('connection_not_found 404 undefined')
  })
})

describe('docs/guide/ci-and-containers.md', () => {
  const text = readFileSync(join(root, 'docs/guide/ci-and-containers.md'), 'utf8')

  // What External Secrets does with the store (provider/webhook): templates, one request, a JSONPath.
  it('has a store of External Secrets whose request returns the field', async () => {
    const values: Readonly<Record<string, string | undefined>> = {
      ...{ 'remoteRef.key': openaiId, 'remoteRef.property': 'api_key' },
      'auth.key': env.MOORING_ACCESS_KEY,
    }
    const member = (name: string) => {
      const [, template = ''] = new RegExp(`^ +${name}: "?(.*?)"?$`, 'm').exec(text) ?? []
      return template.replaceAll(/\{\{ \.([\w.]+) \}\}/g, (_, path: string) => values[path] ?? '')
    }
    const url = member('url').replace('https://mooring.example.com', env.MOORING_URL ?? '')
    const headers = { authorization: member('Authorization') }
    const response = await fetch(url, { method: member('method'), headers })
    const body = (await response.json()) as Readonly<Record<string, Record<string, string>>>
    const [root, object = '', field = '', ...more] = member('jsonPath').split('.')
    expect([root, more]).toEqual(['$', []])
    expect(body[object]?.[field]).toBe(secret)
  })
})
