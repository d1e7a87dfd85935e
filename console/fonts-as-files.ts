import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'

const inlined = /url\(['"]data:font\/woff2;base64,([^'"]+)['"]\)/g
const fonts = join(import.meta.dirname, '../dist/fonts')

/**
 * Moves the fonts that the design system has in its style sheet into files: the page renders before
 * they are loaded, only those in use are loaded, and the Content-Security-Policy need not allow
 * `data:` for them.
 */
export function fontsAsFiles(): Plugin {
  return {
    name: 'fonts-as-files',
    enforce: 'pre',
    async transform(css, id) {
      if (!id.endsWith('.css') || css.search(inlined) < 0) return undefined
      await mkdir(fonts, { recursive: true })
      const datas = [...css.matchAll(inlined)].map(([, data = '']) => data)
      const files = await Promise.all(datas.map(fileOf))
      let next = 0
      return css.replace(inlined, () => `url('${relative(dirname(id), files[next++] ?? '')}')`)
    },
  }
}

async function fileOf(data: string): Promise<string> {
  const bytes = Buffer.from(data, 'base64')
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const file = join(fonts, `open-sans-${name}.woff2`)
  await writeFile(file, bytes)
  return file
}
