import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

const entry = 'functions/read-credentials.ts'
// What a maintainer must read to understand a lookup; it only ever goes down.
const maxEager = 87
const maxLazy = 34

let inputs: Metafile['inputs']
beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: [entry],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  inputs = metafile.inputs
})

/** Our own files that a file imports, itself included. */
function closureOf(path: string, withLazy: boolean, found = new Set<string>()): Set<string> {
  const input = inputs[path]
  if (!input || found.has(path)) return found
  found.add(path)
  for (const imported of input.imports) {
    if (withLazy || imported.kind !== 'dynamic-import') closureOf(imported.path, withLazy, found)
  }
  return found
}

describe('the source files of a lookup', () => {
  it(`are ${maxEager} at most where nothing is to be refreshed`, () => {
    const eager = closureOf(entry, false)
    expect(eager.size).toBeGreaterThan(40)
    expect(eager.size).toBeLessThanOrEqual(maxEager)
  })

  it(`are ${maxLazy} more at most where a token is refreshed, loaded then`, () => {
    const lazy = closureOf(entry, true).size - closureOf(entry, false).size
    expect(lazy).toBeGreaterThan(10)
    expect(lazy).toBeLessThanOrEqual(maxLazy)
  })

  it('hold neither the catalogue of types nor another API surface', () => {
    const foreign = [...closureOf(entry, true)].filter((path) =>
      /^shared\/(catalogue\/types|api\/(credible|connector))\//.test(path),
    )
    expect(foreign).toEqual([])
  })
})
