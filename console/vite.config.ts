import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

/** How the console is built, and how `npx vite console` serves it over a local run. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [fontsAsFiles()],
  build: {
    target: 'es2022',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // The design system marks its files for React on servers, which this build has none of.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
  server: {
    proxy: {
      '/v1': process.env.MOORING_URL ?? 'http://127.0.0.1:8787',
    },
  },
})

const inlined = /url\(['"]data:font\/woff2;base64,([^'"]+)['"]\)/g
const fonts = join(import.meta.dirname, '../dist/fonts')

/**
 * Moves the fonts that the design system has in its style sheet into files: the page renders before
 * they are loaded, only those in use are loaded, and the Content-Security-Policy need not allow
 * `data:` for them.
 */
function fontsAsFiles(): Plugin {
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
