import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleOf } from '../../infra/bundle.ts'
import { providersFile, providersPlugin } from '../../infra/bundled-providers.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import type { knownProvider } from '../../shared/catalogue/known-provider.ts'
import { bundledFunctions, bundlingMs } from './bundled.ts'

const root = join(import.meta.dirname, '../..')
const directory = mkdtempSync(join(tmpdir(), 'providers-'))
let code = ''
let find: typeof knownProvider

beforeAll(async () => {
  writeFileSync(join(directory, providersFile.name), providersFile.text())
  const { outputFiles } = await build({
    stdin: { contents: "export * from './shared/catalogue/known-provider.ts'", resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    plugins: [providersPlugin],
  })
  code = outputFiles[0]?.text ?? ''
  const module = { exports: {} as { knownProvider: typeof knownProvider } }
  const run = runInThisContext(`(function (module, require, __dirname) {${code}\n})`)
  run(module, createRequire(import.meta.url), directory)
  find = module.exports.knownProvider
})
afterAll(() => rmSync(directory, { recursive: true }))

describe('the providers of a bundle', () => {
  const known = allTypes.filter(({ provider }) => provider)

  it('are those of the catalogue, without what people read about them', () => {
    expect(known.length).toBeGreaterThan(200)
    for (const { id, provider } of known) {
      const found = find(id)
      expect([id, found]).toEqual([id, expect.objectContaining({ tokenUrl: provider?.tokenUrl })])
      expect([id, provider]).toEqual([id, expect.objectContaining(found ?? {})])
      for (const member of ['name', 'notes', 'sources', 'products', 'docsUrl'])
        expect([id, found]).not.toHaveProperty([1, member])
    }
  })

  it('are none for another type, whatever its id', () => {
    const ids = [
      'dynamiq.connections.OAuth2',
      'dynamiq.connections.OpenAI',
      '',
      '\t',
      '\n',
      'Slack',
    ]
    for (const id of ids) expect(find(id)).toBeUndefined()
  })

  it('are not in its code', () => {
    expect(code).toContain(providersFile.name)
    expect(code).not.toContain('https://')
  })

  it('lie beside the functions that refresh and authorize', { timeout: bundlingMs }, async () => {
    await bundledFunctions()
    for (const id of ['read-credentials', 'refresh-tokens', 'authorize-connection'])
      expect(readFileSync(join(bundleOf(id), providersFile.name), 'utf8')).toBe(
        providersFile.text(),
      )
  })
})
