import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { examplesIn } from './examples.ts'

const root = join(import.meta.dirname, '../..')
const examples = examplesIn('clients', 'infra', 'shared/catalogue')
const packages: Readonly<Record<string, string>> = {
  'mooring-client': join(root, 'clients/typescript/index.ts'),
  'mooring/infra': join(root, 'infra/index.ts'),
  'mooring/types': join(root, 'shared/catalogue/own-types.ts'),
}
const fileOf = ({ path, index }: { readonly path: string; readonly index: number }) =>
  `${path.replaceAll(/\W/g, '-')}-${index}.ts`
let directory: string

beforeAll(async () => {
  await mkdir(join(root, 'dist'), { recursive: true })
  directory = await mkdtemp(join(root, 'dist/examples-'))
  for (const example of examples) {
    const code = example.code.replaceAll(
      /from '(mooring[\w/-]+)'/g,
      (_, name: string) => `from '${packages[name]}'`,
    )
    await writeFile(join(directory, fileOf(example)), code)
  }
  await writeFile(
    join(directory, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['*.ts'] }),
  )
})

afterAll(async () => {
  vi.restoreAllMocks()
  await rm(directory, { recursive: true })
})

describe('the examples of what users import', () => {
  it('exist for the client and the constructs of infra', () => {
    const paths = new Set(examples.map(({ path }) => path))
    expect([...paths]).toEqual(
      expect.arrayContaining([
        'clients/typescript/connections.ts',
        'clients/typescript/events.ts',
        'clients/typescript/mooring-client.ts',
        'infra/lookup-access.ts',
        'infra/mooring.ts',
      ]),
    )
  })

  it('compile against what is exported, under the strict settings', {
    timeout: 120_000,
  }, async () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const compiled = promisify(execFile)(process.execPath, [tsc, '-p', directory, '--noEmit'])
    await expect(compiled.then(({ stdout }) => stdout)).resolves.toBe('')
  })

  it('of the client run, against a function that answers one connection', async () => {
    const id = '3d4f7c2e-57f2-4d6b-9f2e-d9f1f6f3a001'
    const answer = {
      data: [{ id, type: 'dynamiq.connections.OpenAI', api_key: 'k' }],
      versions: { [id]: 1 },
      request_id: 'r',
    }
    const send = vi.spyOn(LambdaClient.prototype, 'send').mockImplementation(async () => ({
      $metadata: {},
      Payload: Buffer.from(JSON.stringify(answer)),
    }))
    vi.stubEnv('MOORING_LOOKUP', 'arn:aws:lambda:us-east-1:000000000000:function:f:a')
    const results: unknown[] = []
    vi.stubEnv('MOORING_URL', 'https://mooring.example.com')
    vi.stubEnv('MOORING_ACCESS_KEY', 'key')
    const page = { data: [{ name: 'openai' }], pagination: { next_cursor: null } }
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(page))
    for (const example of examples.filter(({ path }) => path.startsWith('clients/'))) {
      const { handler } = await import(join(directory, fileOf(example)))
      results.push(await handler({ connectionId: id, ids: [id] }))
    }
    vi.unstubAllEnvs()
    expect(results).toEqual([
      ...[['openai'], 'another event', { ready: true }, 1],
      'not an event of Mooring',
    ])
    expect(send).toHaveBeenCalledTimes(2)
  })
})
