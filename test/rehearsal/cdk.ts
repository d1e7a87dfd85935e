import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeOneStack } from './one-stack.ts'

/** The CDK's command line, as an operator uses it. */
export interface Cdk {
  /**
   * Runs `npx cdk …`. @returns what it printed.
   *
   * @throws Error with the end of that, unless it fails as `expected`.
   */
  run(parameters: readonly string[], expected?: Expected): Promise<string>
  /** Runs `npm run …`, an operator's tool. @returns what it printed. @throws Error as `run`. */
  tool(parameters: readonly string[]): Promise<string>
  /** Deploys every stack by these options, and reads the outputs of the one that serves. */
  deploy(context: Context): Promise<Outputs>
  /** Deploys by these options what version 0.2 would have: one stack in place of nested ones. */
  deployOneStack(context: Context): Promise<Outputs>
  /** The same of what was synthesized last. */
  deployAgain(stage: string): Promise<Outputs>
}

/** How a command ends, and over what it runs. */
export interface Expected {
  readonly fails?: RegExp
  /** Over the templates that were synthesized last; else the app makes them anew. */
  readonly asSynthesized?: true
  /** Over the templates in this directory. */
  readonly app?: string
}

/** The options of a deployment. */
export type Context = Readonly<Record<string, string>>

/** The outputs of a deployment. */
export interface Outputs {
  readonly ApiUrl: string
  readonly AdminKeySecretArn: string
  readonly TableName: string
  readonly KeyArn: string
}

const root = join(import.meta.dirname, '../..')

/** The command line in these surroundings; it writes into this directory only. */
export function cdkIn(env: Readonly<Record<string, string>>, directory: string): Cdk {
  const assembly = join(directory, 'cdk.out')
  const run: Cdk['run'] = async (parameters, { fails, asSynthesized, app } = {}) => {
    const source = app || asSynthesized ? ['--app', app ?? assembly] : ['--output', assembly]
    return printedBy(env, ['npx', 'cdk', ...parameters, ...source, '--no-color'], fails)
  }
  const file = join(directory, 'outputs.json')
  const flags = ['--all', '--require-approval', 'never', '--progress', 'events']
  const command = ['deploy', ...flags, '--outputs-file', file]
  const outputsOf = async (stage = '') =>
    JSON.parse(await readFile(file, 'utf8'))[`mooring-${stage}`] as Outputs
  return {
    run,
    tool: (parameters) => printedBy(env, ['npm', 'run', '--silent', ...parameters]),
    async deploy(context) {
      await run([...command, ...contextOf(context)])
      return outputsOf(context.stage)
    },
    async deployOneStack(context) {
      await run(['synth', '--quiet', ...contextOf(context)])
      const app = join(directory, 'one-stack')
      await rm(app, { recursive: true, force: true })
      await writeOneStack(assembly, app, `mooring-${context.stage}`)
      await run(command, { app })
      return outputsOf(context.stage)
    },
    async deployAgain(stage) {
      await run(command, { asSynthesized: true })
      return outputsOf(stage)
    },
  }
}

async function printedBy(
  env: Readonly<Record<string, string>>,
  [program = '', ...parameters]: readonly string[],
  fails?: RegExp,
): Promise<string> {
  const child = spawn(program, parameters, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
    })
  const [code] = await once(child, 'close')
  if (fails ? code !== 0 && fails.test(printed) : code === 0) return printed
  const message = `${program} ${parameters.join(' ')} ended with ${code}`
  throw new Error(`${message}:\n${printed.split('\n').slice(-60).join('\n')}`)
}

/** Options as the command line takes them. */
function contextOf(context: Context): string[] {
  return Object.entries(context).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
