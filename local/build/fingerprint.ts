import { fingerprintOf } from '../../infra/fingerprint.ts'

/** The source of a function's thread. */
export const workerSource = 'local/lambda/worker.ts'

const directories = ['functions', 'shared', 'infra', 'console']
const files = [
  ...['cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json'],
  // All that the code of a function's thread is made from.
  ...[workerSource, 'local/lambda/worker-load.ts'],
]

/** A hash of everything that the bundles, the console and the template are made from. */
export function fingerprint(root: string): Promise<string> {
  return fingerprintOf(root, directories, files)
}
