import { fingerprintOf } from '../../infra/fingerprint.ts'
import { workerSources } from './worker-source.ts'

const directories = ['functions', 'shared', 'infra', 'console']
const files = ['cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json', ...workerSources]

/** A hash of everything that the bundles, the console and the template are made from. */
export function fingerprint(root: string): Promise<string> {
  return fingerprintOf(root, directories, files)
}
