import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildCli } from '../clients/cli/build.ts'
import { beside, type Figure, median, sideBySide } from './figures.ts'
import { call, makeConnection, type System } from './system.ts'

const runs = 30
// 150 ms on a machine that starts Node in 40 ms.
const maxAddedRatio = 3.75

/** The start of the command line beside that of Node, and what `mooring run` adds to a command. */
export async function cli(system: System): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'mooring-bench-'))
  try {
    await buildCli(directory)
    const key = await projectKey(system)
    const env = {
      ...{ PATH: process.env.PATH, HOME: directory },
      ...{ MOORING_URL: system.url, MOORING_ACCESS_KEY: key },
    }
    await makeConnection(system, 'bench-run')
    return await measured(join(directory, 'mooring.cjs'), env)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function measured(file: string, env: NodeJS.ProcessEnv): Promise<Figure[]> {
  const node = (...parameters: readonly string[]) =>
    promisify(execFile)(process.execPath, [...parameters], { env })
  const bare = () => node('-e', '0')
  const [starts, floors] = await sideBySide(runs, () => node(file, '--version'), bare)
  const wrapped = () => node(file, 'run', '-c', 'bench-run=PG', '--', process.execPath, '-e', '0')
  // The lookup by name, its functions and the id of the name are warm.
  await wrapped()
  const [took, alone] = await sideBySide(runs, wrapped, bare)
  return [
    beside('start of `mooring --version`', starts, 'node -e 0', floors, 2),
    {
      name: 'what `mooring run -c <name>` adds to a command',
      value: median(took) - median(alone),
      unit: 'ms',
      against: 'node -e 0, the command',
      floor: median(alone),
      bar: { most: maxAddedRatio, of: 'ratio' },
    },
  ]
}

async function projectKey(system: System): Promise<string> {
  const body = { name: 'bench-cli', user: 'bench', role: 'runtime', project_id: system.project_id }
  const created = await call(system, 'POST', '/v1/access-keys', body)
  return (created as { data: { key: string } }).data.key
}
