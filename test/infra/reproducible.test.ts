import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle } from '../../infra/bundle.ts'

const root = join(import.meta.dirname, '../..')
const made = mkdtempSync(join(tmpdir(), 'reproducible-'))
const places = [join(made, 'a'), join(made, 'somewhere/else entirely')]
const loader = createRequire(import.meta.url).resolve('tsx')

/** A copy of what goes into bundles and nothing else, bundled there by a process of its own. */
async function bundledAt(place: string, packages: readonly string[]): Promise<void> {
  const copied = ['functions', 'shared', 'infra/bundle.ts', 'package.json', 'tsconfig.json']
  for (const path of [...copied, ...packages.map((name) => `node_modules/${name}`)])
    cpSync(join(root, path), join(place, path), { recursive: true, dereference: true })
  symlinkSync(join(root, 'node_modules/esbuild'), join(place, 'node_modules/esbuild'), 'dir')
  const elsewhere = { cwd: tmpdir(), env: { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'C' } }
  const script = join(place, 'infra/bundle.ts')
  await promisify(execFile)(process.execPath, ['--import', loader, script], elsewhere)
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
  await bundle()
  const packages = packagesRead()
  for (const place of places) await bundledAt(place, packages)
  // Three times the bundler, on a machine that may have other work.
}, 300_000)
afterAll(() => rmSync(made, { recursive: true, force: true }))

// Anyone with the sources can check whether what runs was built from them.
it('bundles, source maps and metafile are the same to the byte, wherever they are made', () => {
  const [here = {}, there = {}] = places.map((place) => filesBelow(join(place, 'dist')))
  expect(Object.keys(here).length).toBeGreaterThan(100)
  expect(Object.keys(there)).toEqual(Object.keys(here))
  expect(Object.keys(here).filter((path) => here[path] !== there[path])).toEqual([])
})

it('bundles are those of this checkout', () => {
  const elsewhere = filesBelow(join(places[0] ?? '', 'dist/functions'))
  const here = filesBelow(join(root, 'dist/functions'))
  expect(Object.keys(elsewhere).filter((path) => elsewhere[path] !== here[path])).toEqual([])
})

it('bundles name no place of the machine that made them', () => {
  const files = filesBelow(join(places[0] ?? '', 'dist'))
  const named = Object.entries(files).filter(([, bytes]) =>
    Buffer.from(bytes, 'base64').includes(made),
  )
  expect(named.map(([path]) => path)).toEqual([])
})
