// The entry of the bundle: only what every command needs is loaded here.
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type Arguments, type Command, type Context, commonOptions, textOf } from './command.ts'
import { commandLoaders, isCommand } from './commands.ts'
import { Failure, reportOf } from './failure.ts'
import { helpOf, overview } from './help.ts'
import { currentProfile } from './profile.ts'
import { write } from './terminal.ts'

declare const MOORING_VERSION: string

async function main(given: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = given
  if (name === '--version' || name === '-V') return print(`${MOORING_VERSION}\n`)
  if (name === '--help' || name === '-h' || name === 'help') {
    const [topic] = rest
    return print(topic !== undefined && isCommand(topic) ? helpOf(topic) : overview)
  }
  if (!isCommand(name))
    throw new Failure('usage', `There is no command "${name}". Run: mooring --help`)
  const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
  if (own.includes('--help') || own.includes('-h')) return print(helpOf(name))
  const command = await commandLoaders[name]()
  const context = toContext(parse(name, command, rest))
  return (await command.run(context)) ?? 0
}

function parse(name: string, command: Command, rest: readonly string[]): Arguments {
  const end = rest.indexOf('--')
  const takes = command.takesRest === true && end >= 0
  const { values, positionals } = parseArgs({
    args: takes ? rest.slice(0, end) : [...rest],
    options: { ...commonOptions, ...command.options },
    allowPositionals: true,
    strict: true,
  })
  const names = command.positionals ?? []
  const missing = names.filter((each) => each.startsWith('<'))[positionals.length]
  if (missing !== undefined)
    throw new Failure('usage', `${missing} is missing. Run: mooring ${name} --help`)
  const extra = positionals[names.length]
  if (extra !== undefined)
    throw new Failure('usage', `"${extra}" is not expected. Run: mooring ${name} --help`)
  return { values, positionals, rest: takes ? rest.slice(end + 1) : [] }
}

function toContext(parsed: Arguments): Context {
  const { env } = process
  return {
    ...parsed,
    env,
    project: textOf(parsed, 'project') ?? (env.MOORING_PROJECT || undefined),
    json: parsed.values.json === true || process.stdout.isTTY !== true,
    print: write,
    async client() {
      const { url, access_key: accessKey } = currentProfile(env)
      const { newClient } = await import('./new-client.ts')
      return newClient(url, accessKey)
    },
  }
}

async function print(text: string): Promise<number> {
  await write(text)
  return 0
}

const isDocker = basename(process.argv[1] ?? '') === 'docker-credential-mooring'
const given = [...(isDocker ? ['docker-credential'] : []), ...process.argv.slice(2)]
const end = given.indexOf('--')
const isDebug = (end < 0 ? given : given.slice(0, end)).includes('--debug')

// A reader that ended early is no failure of ours; `write` and the pipes of `run` see it as well.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)
main(given).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const { line, exitCode } = reportOf(error, isDebug)
    process.stderr.write(`mooring: ${line}\n`)
    process.exitCode = exitCode
  },
)
