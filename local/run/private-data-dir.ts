import { constants } from 'node:fs'
import { access, chmod, stat } from 'node:fs/promises'
import { makePrivateDirectory } from './durable-file.ts'
import { reasonOf, StartRefused } from './progress.ts'

/** Makes the data directory, or takes the one there is. @throws StartRefused if it is unusable. */
export async function openDataDir(path: string): Promise<void> {
  try {
    await makePrivateDirectory(path)
    if (!(await stat(path)).isDirectory()) throw new Error('it is no directory')
    // An existing directory can be readable by others.
    await chmod(path, 0o700)
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartRefused(
      `The data directory ${path} cannot be used (${reasonOf(error)}): ` +
        'Correct its permissions or set MOORING_DATA_DIR to another place.',
      { cause: error },
    )
  }
}
