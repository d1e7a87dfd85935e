import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { type Figure, quantile } from './figures.ts'

const root = join(import.meta.dirname, '..')
const runs = 15

const onlyClients = `
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
export const used = [new DynamoDBClient({}), new SecretsManagerClient({})]
export const commands = [GetItemCommand, PutItemCommand, GetSecretValueCommand]
`

/** The start of a look-up's function, beside one that only has the SDK clients that it uses. */
export async function init(): Promise<Figure[]> {
  const dir = await mkdtemp(join(tmpdir(), 'mooring-bench-'))
  try {
    const bare = await bundled(dir)
    const own = join(root, 'dist/functions/read-credentials/index.js')
    const took: [number[], number[]] = [[], []]
    for (let at = 0; at < runs; at++) {
      took[0].push(await loadOf(own))
      took[1].push(await loadOf(bare))
    }
    const [ours, floors] = took.map((times) => times.sort((a, b) => a - b)) as typeof took
    const floor = { what: 'the SDK clients alone', p50: quantile(floors, 0.5) }
    const p50 = quantile(ours, 0.5)
    return [{ what: 'init of read-credentials', p50, p99: quantile(ours, 0.99), floor, bar: 1.25 }]
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function bundled(dir: string): Promise<string> {
  const outfile = join(dir, 'index.js')
  await build({
    stdin: { contents: onlyClients, resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  await writeFile(join(dir, 'package.json'), '{"type":"commonjs"}')
  return outfile
}

async function loadOf(bundle: string): Promise<number> {
  const script = `const t = performance.now(); require(${JSON.stringify(bundle)}); console.log(performance.now() - t)`
  const env = { ...process.env, AWS_REGION: 'us-east-1', NODE_OPTIONS: '--no-warnings' }
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env })
  return Number(stdout)
}
