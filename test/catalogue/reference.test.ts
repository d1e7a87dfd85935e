import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pages } from '../../docs/reference/pages.ts'

const folder = new URL('../../docs/reference/', import.meta.url)

describe('the generated pages', () => {
  it.each(pages)('$file is what the code says: npx tsx docs/reference/generate.ts', (page) => {
    expect(readFileSync(new URL(page.file, folder), 'utf8')).toBe(page.text())
  })
})
