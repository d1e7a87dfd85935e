import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildCli } from '../../clients/cli/build.ts'
import { type BundledPackage, billOf } from '../../clients/cli/bundled.ts'
import manifest from '../../clients/cli/package.json' with { type: 'json' }
import root from '../../package.json' with { type: 'json' }

let directory: string
let packages: readonly BundledPackage[]

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mooring-cli-'))
  packages = await buildCli(directory)
})
afterAll(() => rm(directory, { recursive: true }))

it('is one file without dependencies, in the version of the repository', async () => {
  expect((await readdir(directory)).sort()).toEqual(['LICENCES.txt', 'mooring.cjs'])
  expect(manifest).not.toHaveProperty('dependencies')
  expect(manifest.version).toBe(root.version)
  expect(new Set(Object.values(manifest.bin))).toEqual(new Set(['dist/mooring.cjs']))
})

it('contains the MCP SDK and what that needs, under licences that allow it', () => {
  expect(packages.map(({ name }) => name)).toEqual([
    ...['@modelcontextprotocol/sdk', 'content-type', 'eventsource', 'eventsource-parser'],
    ...['pkce-challenge', 'zod'],
  ])
  expect(new Set(packages.map(({ license }) => license))).toEqual(new Set(['MIT']))
})

it('brings the licence of everything that it contains, and a bill of it', async () => {
  const text = await readFile(join(directory, 'LICENCES.txt'), 'utf8')
  for (const { name, version } of packages) expect(text).toContain(`${name} ${version} (MIT)`)
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(packages.length)
  expect(billOf(packages)).toMatchObject({
    bomFormat: 'CycloneDX',
    components: packages.map(({ name, version }) => ({ name, version })),
  })
})
