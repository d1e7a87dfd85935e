import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { temporaryDirectory } from '../local/fixtures/local-cloud.ts'
import { localFileIn, startOutside } from '../local/fixtures/run-outside.ts'

/** Programs over generated clients, and the local run that they speak to. */
export interface Programs {
  /** Runs a program with the settings that `npm start` prints, and a secret; resolves with its output. */
  run(program: string, parameters: readonly string[], secret: string): Promise<string>
  stop(): Promise<void>
}

/** Starts a local run of its own. */
export async function startForPrograms(): Promise<Programs> {
  const dataDir = await temporaryDirectory()
  const local = startOutside({ MOORING_DATA_DIR: dataDir })
  await local.ready
  const { url, admin_key, runtime_key, project_id } = await localFileIn(dataDir)
  const settings = {
    ...{ MOORING_URL: url, MOORING_PROJECT_ID: project_id },
    ...{ MOORING_ACCESS_KEY: admin_key, MOORING_RUNTIME_KEY: runtime_key },
  }
  return {
    run: async (program, parameters, secret) => {
      const env = { ...process.env, ...settings, MOORING_SECRET: secret }
      const { stdout } = await promisify(execFile)(program, parameters, { env })
      return stdout.trim()
    },
    stop: async () => {
      await local.end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
