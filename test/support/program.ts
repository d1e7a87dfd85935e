import { mkdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buildSync } from 'esbuild'

const root = join(import.meta.dirname, '../..')
const directory = join(root, 'dist/test-programs')

// What packages of CommonJS load by, in a module.
const commonJs =
  "import { createRequire as from } from 'node:module'; const require = from(import.meta.url);"

/**
 * Compiles a program of this repository into one file that Node runs by itself: a loader would
 * compile its hundreds of files anew in each process, which takes longer than what they do.
 *
 * @param source its path from the root.
 * @param packages `external`: they are loaded as they are installed; `bundle`: compiled in, for a
 * program that needs all of them and is started often.
 * @returns the path of the file, which is new with each call.
 */
export function compileProgram(
  source: string,
  packages: 'external' | 'bundle' = 'external',
): string {
  mkdirSync(directory, { recursive: true })
  const outfile = join(directory, `${basename(source, '.ts')}.mjs`)
  const draft = `${outfile}.${process.pid}`
  buildSync({
    entryPoints: [join(root, source)],
    outfile: draft,
    bundle: true,
    packages,
    mainFields: ['module', 'main'],
    ...(packages === 'bundle' ? { banner: { js: commonJs } } : {}),
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Where the program believes that it is.
    define: { 'import.meta.dirname': JSON.stringify(join(root, dirname(source))) },
  })
  // Another worker may be starting the same program.
  renameSync(draft, outfile)
  return outfile
}
