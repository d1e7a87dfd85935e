import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundledFunctions } from './bundled.ts'

const root = join(import.meta.dirname, '../..')
const made = mkdtempSync(join(tmpdir(), 'reproducible-'))
const elsewhere = join(made, 'somewhere/else entirely')
const loader = createRequire(import.meta.url).resolve('tsx')

/** Bundles a copy of what goes into bundles and nothing else, in a process with another time zone. */
async function bundleElsewhere(packages: readonly string[]): Promise<void> {
  const copied = [
    'functions',
    'shared',
    'infra/bundle.ts',
    'infra/bundled-providers.ts',
    'infra/bundled-zod.ts',
    'infra/split-bundle.ts',
    'package.json',
    'tsconfig.json',
  ]
  for (const path of [...copied, ...packages.map((name) => `node_modules/${name}`)])
    cpSync(join(root, path), join(elsewhere, path), { recursive: true, dereference: true })
  symlinkSync(join(root, 'node_modules/esbuild'), join(elsewhere, 'node_modules/esbuild'), 'dir')
  const surroundings = { cwd: tmpdir(), env: { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'C' } }
  const script = join(elsewhere, 'infra/bundle.ts')
  await promisify(execFile)(process.execPath, ['--import', loader, script], surroundings)
}

/** Every file below, by its path, with its bytes. */
function filesBelow(place: string): Record<string, string> {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(place.length), readFileSync(path, 'base64')]),
  )
}

/** The packages that the bundler reads, those that it takes nothing from among them. */
function packagesRead(): string[] {
  const { inputs } = JSON.parse(readFileSync(join(root, 'dist/metafile.json'), 'utf8'))
  const names = Object.keys(inputs).map(
    (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1],
  )
  return [...new Set(names.filter((name) => name !== undefined))]
}

beforeAll(async () => {
  await bundledFunctions()
  await bundleElsewhere(packagesRead())
  // Twice the bundler, on a machine that may have other work.
}, 300_000)
afterAll(() => rmSync(made, { recursive: true, force: true }))

// Anyone with the sources can check whether what runs was built from them, and no deployment
// replaces a function whose sources did not change.
it('bundles, source maps and metafile are the same to the byte, wherever they are made', () => {
  for (const part of ['functions', 'maps']) {
    const [here = {}, there = {}] = [root, elsewhere].map((place) =>
      filesBelow(join(place, 'dist', part)),
    )
    expect(Object.keys(there).length).toBeGreaterThan(50)
    expect(Object.keys(there)).toEqual(Object.keys(here))
    expect(Object.keys(there).filter((path) => there[path] !== here[path])).toEqual([])
  }
  const [here, there] = [root, elsewhere].map((place) =>
    readFileSync(join(place, 'dist/metafile.json'), 'utf8'),
  )
  expect(there === here).toBe(true)
})

it('bundles name no path of the machine that made them', () => {
  const files = filesBelow(join(elsewhere, 'dist'))
  const named = Object.entries(files).filter(([, bytes]) =>
    Buffer.from(bytes, 'base64').includes(made),
  )
  expect(named.map(([path]) => path)).toEqual([])
})
