import { join } from 'node:path'
import { build } from 'esbuild'
import { workerSource } from './worker-source.ts'

/**
 * Compiles the code of a function's thread. A thread on Node 20 cannot load TypeScript, and a
 * loader in each one would slow every function's first call.
 */
export async function compileWorker(root: string, outFile: string): Promise<void> {
  await build({
    entryPoints: [join(root, workerSource)],
    outfile: outFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
}
