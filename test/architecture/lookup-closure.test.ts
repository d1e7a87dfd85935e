import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { providersPlugin } from '../../infra/bundled-providers.ts'

const entry = 'functions/read-credentials.ts'
// What a maintainer must read to understand a lookup; each only ever goes down.
const maxBundled = 70
const maxEager = 78
// Two of them only where a challenge of an MCP server is passed on, three only for clients with a private key.
const maxLazy = 38
// Where a credential is minted, a role assumed or a reference read, in addition to those of a refresh.
const maxMint = 37

let inputs: Metafile['inputs']
let outputs: Metafile['outputs']
beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: [entry],
    outdir: 'dist',
    bundle: true,
    // As infra/bundle.ts does, but for the splitting: it parts what is loaded later from the rest.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    mainFields: ['module', 'main'],
    plugins: [providersPlugin],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  ;({ inputs, outputs } = metafile)
})

const mints = /^shared\/(oauth\/(mint|references)|aws\/(sts|referenced))\//
const isOurs = (path: string) => !path.includes('node_modules')

/** Our own files that a file imports, itself included; with a pattern, but for what those load later. */
function closureOf(
  path: string,
  withLazy: boolean | RegExp,
  found = new Set<string>(),
): Set<string> {
  const input = inputs[path]
  if (!input || found.has(path) || !isOurs(path)) return found
  found.add(path)
  for (const imported of input.imports) {
    const isLoaded = withLazy instanceof RegExp ? !withLazy.test(imported.path) : withLazy
    if (isLoaded || imported.kind !== 'dynamic-import') closureOf(imported.path, withLazy, found)
  }
  return found
}

/** Our own files of which a cold start loads code: those of the entry's chunk and of its imports. */
function bundledFiles(): ReadonlySet<string> {
  const found = new Set<string>()
  const chunks = Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint === entry ? [path] : [],
  )
  // Each chunk that is reached is appended, and walked in its turn.
  for (const chunk of chunks) {
    const output = outputs[chunk]
    for (const [path, { bytesInOutput }] of Object.entries(output?.inputs ?? {}))
      if (bytesInOutput > 0 && isOurs(path)) found.add(path)
    for (const { path, kind } of output?.imports ?? [])
      if (kind !== 'dynamic-import' && !chunks.includes(path)) chunks.push(path)
  }
  return found
}

describe('the source files of a lookup', () => {
  it(`whose code a cold start loads are ${maxBundled} at most`, () => {
    const bundled = bundledFiles()
    expect(bundled).toContain('shared/lambda/pipeline.ts')
    expect(bundled.size).toBeGreaterThan(40)
    expect(bundled.size).toBeLessThanOrEqual(maxBundled)
  })

  it(`are ${maxEager} at most where nothing is to be refreshed, with what tree shaking removes`, () => {
    const eager = closureOf(entry, false)
    expect(eager.size).toBeGreaterThan(40)
    expect(eager.size).toBeLessThanOrEqual(maxEager)
  })

  it(`are ${maxLazy} more at most where a token is refreshed, loaded then`, () => {
    const lazy = closureOf(entry, mints).size - closureOf(entry, false).size
    expect(lazy).toBeGreaterThan(10)
    expect(lazy).toBeLessThanOrEqual(maxLazy)
  })

  it(`are ${maxMint} more at most where a credential is minted, loaded then`, () => {
    const minting = closureOf(entry, true).size - closureOf(entry, mints).size
    expect(minting).toBeGreaterThan(5)
    expect(minting).toBeLessThanOrEqual(maxMint)
  })

  it('hold neither the catalogue of types and providers nor another API surface', () => {
    const foreign = [...closureOf(entry, true)].filter((path) =>
      /^shared\/(catalogue\/(types|providers)|api\/surfaces\/(credible|connector))\//.test(path),
    )
    expect(foreign).toEqual([])
  })
})
