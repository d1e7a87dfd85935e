import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { alone, beside, type Figure } from './figures.ts'

const root = join(import.meta.dirname, '..')
const measured = 'read-credentials'
const runs = 15
const runsOfOthers = 3

/** What the bundles hold, by esbuild's metafile. */
interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly bytes: number; readonly inputs: object }>>
}

/** What the last build of the bundles response of itself. */
async function metafile(): Promise<Metafile> {
  return JSON.parse(await readFile(join(root, 'dist/metafile.json'), 'utf8')) as Metafile
}

/** The bundles by the function's id. */
async function bundles() {
  const { outputs } = await metafile()
  return Object.entries(outputs).flatMap(([path, output]) => {
    const id = /^dist\/functions\/([^/]+)\/index\.js$/.exec(path)?.[1]
    return id === undefined ? [] : [{ id, ...output }]
  })
}

/** The SDK's clients in a bundle: `dynamodb`, `kms`. */
function clientsIn({ inputs }: { readonly inputs: object }): string[] {
  const found = Object.keys(inputs).map((path) => /@aws-sdk\/client-([\w-]+)\//.exec(path)?.[1])
  return [...new Set(found.filter((name) => name !== undefined))].sort()
}

interface Start {
  readonly id: string
  readonly clients: readonly string[]
}

/** The start of each function, beside one that only makes the SDK's clients that it uses. */
export async function init(): Promise<Figure[]> {
  const dir = await mkdtemp(join(tmpdir(), 'mooring-bench-'))
  try {
    const all = (await bundles()).map((bundle) => ({ id: bundle.id, clients: clientsIn(bundle) }))
    const first = await starts(
      all.filter(({ id }) => id === measured),
      runs,
      dir,
    )
    const others = await starts(
      all.filter(({ id }) => id !== measured),
      runsOfOthers,
      dir,
    )
    return [...first, ...others]
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** In rounds: each set of clients, then each function, so that a noisy moment hits all. */
async function starts(all: readonly Start[], rounds: number, dir: string): Promise<Figure[]> {
  const sets = new Map(all.map(({ clients }) => [clients.join(), clients]))
  const took = new Map<string, number[]>()
  const time = async (name: string, bundle: string) =>
    void took.set(
      name,
      [...(took.get(name) ?? []), await loadOf(bundle)].sort((a, b) => a - b),
    )
  sets.delete('')
  const bare = new Map<string, string>()
  for (const [name, clients] of sets) bare.set(name, await onlyClients(clients, dir))
  for (let round = 0; round < rounds; round++) {
    for (const [name, bundle] of bare) await time(name, bundle)
    for (const { id } of all) await time(id, join(root, 'dist/functions', id, 'index.js'))
  }
  return all.map(({ id, clients }) => {
    const [own, floors] = [took.get(id) ?? [], took.get(clients.join())]
    if (!floors) return alone(`init of ${id}`, own)
    const against = `its SDK clients alone (${clients.join(', ')})`
    return beside(`init of ${id}`, own, against, floors, id === measured ? 1.25 : undefined)
  })
}

const exported: Readonly<Record<string, string>> = {
  dynamodb: 'DynamoDBClient, GetItemCommand, PutItemCommand',
  eventbridge: 'EventBridgeClient, PutEventsCommand',
  kms: 'KMSClient, DecryptCommand',
  lambda: 'LambdaClient, InvokeCommand',
  'secrets-manager': 'SecretsManagerClient, GetSecretValueCommand',
}

/** A bundle of nothing but these clients, as they come. @returns where it lies. */
async function onlyClients(clients: readonly string[], dir: string): Promise<string> {
  const place = join(dir, clients.join('-'))
  const lines = clients.map((client) => {
    const names = exported[client] ?? ''
    const [made] = names.split(', ')
    return `import { ${names} } from '@aws-sdk/client-${client}'
export const ${made}0 = [new ${made}({}), ${names}]`
  })
  await mkdir(place, { recursive: true })
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    outfile: join(place, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  await writeFile(join(dir, 'package.json'), '{"type":"commonjs"}')
  return join(place, 'index.js')
}

async function loadOf(bundle: string): Promise<number> {
  const script = `const t = performance.now(); require(${JSON.stringify(bundle)}); console.log(performance.now() - t)`
  const env = { ...process.env, AWS_REGION: 'us-east-1', NODE_OPTIONS: '--no-warnings' }
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env })
  return Number(stdout)
}

const unit = 'KB'
const kilobytes = (bytes: number) => bytes / 1000

/** What is deployed, in size: one bundle beside the clients that it uses, and all of them. */
export async function sizes(): Promise<Figure[]> {
  const all = (await bundles()).sort((a, b) => a.bytes - b.bytes)
  const [least, most] = [all[0], all.at(-1)]
  const measured = all.find(({ id }) => id === 'read-credentials')
  if (!least || !most || !measured) throw new Error('Nothing is bundled: npm run bundle')
  const dir = await mkdtemp(join(tmpdir(), 'mooring-bench-'))
  const bare = (await stat(await onlyClients(clientsIn(measured), dir))).size
  await rm(dir, { recursive: true, force: true })
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0)
  const floor = { against: 'its SDK clients alone, as they come', floor: kilobytes(bare) }
  const size = (id: string, bytes: number) => ({ name: `bundle of ${id}`, value: kilobytes(bytes) })
  return [
    { ...size(measured.id, measured.bytes), unit, ...floor },
    { ...size(`${least.id}, the smallest`, least.bytes), unit },
    { ...size(`${most.id}, the largest`, most.bytes), unit },
    { ...size(`all ${all.length} functions`, total), unit },
  ]
}
