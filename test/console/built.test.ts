import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { apiTypes, apiTypesFile } from '../../docs/reference/console-types.ts'
import { buildConsole, consoleChunks } from '../../infra/build-console.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { sourcesIn } from '../architecture/sources.ts'

let directory: string
let chunks: Awaited<ReturnType<typeof consoleChunks>>

beforeAll(async () => {
  directory = await buildConsole()
  chunks = await consoleChunks()
}, 120_000)

/** The files that load before the page of an address. */
function firstLoad(): string[] {
  const below = (fileName: string): string[] => [
    fileName,
    ...(chunks.find((chunk) => chunk.fileName === fileName)?.imports.flatMap(below) ?? []),
  ]
  return [...new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((one) => below(one.fileName)))]
}

describe('the build of the console', () => {
  it('loads less than 300 KB of script, uncompressed, before the first page’s own needs', async () => {
    const files = await Promise.all(firstLoad().map((file) => readFile(join(directory, file))))
    const bytes = files.reduce((sum, { length }) => sum + length, 0)
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThan(300_000)
  })

  it('has no script or style in its page', async () => {
    const page = await readFile(join(directory, 'index.html'), 'utf8')
    expect(page).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/)
  })

  it('contains only pages, scripts, styles, images and fonts: no source and no source map', async () => {
    const files = await readdir(directory, { recursive: true, withFileTypes: true })
    const names = files.filter((file) => file.isFile()).map(({ name }) => name)
    const kinds = names.map((name) => name.replace(/^.*\./, '.'))
    expect([...new Set(kinds)].sort()).toEqual(['.css', '.html', '.js', '.svg', '.woff2'])
    const scripts = files.filter(({ name }) => name.endsWith('.js'))
    for (const { parentPath, name } of scripts)
      expect(await readFile(join(parentPath, name), 'utf8')).not.toContain('sourceMappingURL')
  })

  it('names no connection type: its forms come from the API', async () => {
    const texts = sourcesIn('console')
      // An example of each operation, in four languages: no form is made of it.
      .filter(({ path }) => path !== 'console/pages/docs/samples.ts')
      .map(({ text }) => text)
      .join('\n')
    expect(allTypes.filter(({ id }) => texts.includes(id)).map(({ id }) => id)).toEqual([])
  })

  it('has types of the API that are generated from its OpenAPI document', async () => {
    expect(await readFile(apiTypesFile, 'utf8')).toBe(await apiTypes())
  }, 60_000)
})
