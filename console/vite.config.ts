import { defineConfig } from 'vite'
import { fontsAsFiles } from './fonts-as-files.ts'

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
