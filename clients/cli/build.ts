// Bundles the command line into one file: npx tsx clients/cli/build.ts [directory]
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type BundledPackage, bundledPackages, licencesOf } from './bundled.ts'
import manifest from './package.json' with { type: 'json' }

/** Writes `mooring.cjs` and the licences of its packages into a directory. @returns the packages. */
export async function buildCli(directory: string): Promise<readonly BundledPackage[]> {
  const outfile = join(directory, 'mooring.cjs')
  const { metafile } = await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
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
  const packages = bundledPackages(metafile)
  await writeFile(join(directory, 'LICENCES.txt'), licencesOf(packages))
  return packages
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildCli(process.argv[2] ?? join(import.meta.dirname, 'dist'))
