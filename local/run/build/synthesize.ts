import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { membersOf } from '../../cloudformation/json.ts'
import { StartRefused } from '../progress.ts'
import type { LocalSettings } from '../settings.ts'

const run = promisify(execFile)
const stage = 'local'

/**
 * Bundles the functions and synthesizes the template, as a deployment would, into a place of its
 * own: the user's `cdk.out` may hold what is about to be deployed.
 *
 * @throws StartRefused with what the compiler said.
 */
export async function synthesize(
  root: string,
  outDir: string,
  { types, secretStore }: Pick<LocalSettings, 'types' | 'secretStore'> = {},
): Promise<void> {
  const cdk = membersOf(
    JSON.parse(await readFile(join(root, 'cdk.json'), 'utf8').catch(() => '{}')),
  )
  const chosen = { ...(types ? { types } : {}), ...(secretStore ? { secretStore } : {}) }
  const context = { ...membersOf(cdk.context), stage, ...chosen }
  const environment = {
    ...process.env,
    CDK_OUTDIR: outDir,
    // The CLI hands the context of cdk.json over like this; without it this is another template.
    CDK_CONTEXT_JSON: JSON.stringify(context),
    // Half the time of a build: the deployed template passes the same validation in the tests.
    CDK_VALIDATION: 'false',
  }
  const options = { cwd: root, env: environment, maxBuffer: 64 * 1024 * 1024 }
  const running = run(process.execPath, ['--import', 'tsx', 'infra/app.ts'], options)
  const end = () => running.child.kill()
  process.once('exit', end)
  try {
    await running
  } catch (error) {
    throw new StartRefused(`The app does not build.\n${saidBy(error)}`, { cause: error })
  } finally {
    process.off('exit', end)
  }
}

// Node prints where an error was thrown in a library, and through which frames: none of that is the
// reader's, and one line of the CDK's own source holds ten thousand characters.
const thrownAt = /\n(?:file:\/\/)?\/\S+:\d+\n/

function saidBy(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  const [said = '', ...thrown] = (stderr || message).split(thrownAt)
  const text = said.includes('[ERROR]') ? said : [said, ...thrown].join('\n')
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  return lines.map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line)).join('\n')
}
