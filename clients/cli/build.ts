// Bundles the command line into one file: npx tsx clients/cli/build.ts [directory]
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import manifest from './package.json' with { type: 'json' }

/** Writes `mooring.cjs` into a directory. @returns what it is made of. */
export async function buildCli(directory: string): Promise<Metafile> {
  const outfile = join(directory, 'mooring.cjs')
  const { metafile } = await build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile,
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    target: 'node20',
    // CommonJS starts sooner than a module.
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    define: { MOORING_VERSION: JSON.stringify(manifest.version) },
    // Lookups by Lambda are for programs in AWS: the command line speaks HTTP.
    external: ['@aws-sdk/client-lambda'],
    logLevel: 'error',
  })
  await chmod(outfile, 0o755)
  return metafile
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildCli(process.argv[2] ?? join(import.meta.dirname, 'dist'))
