import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The CDK's command line, as whoever deploys uses it. */
export interface Cdk {
  /** Runs `npx cdk …`. @returns what it printed. @throws Error with the end of that, unless it `fails` as said. */
  run(parameters: readonly string[], expected?: { readonly fails: RegExp }): Promise<string>
  /** Deploys every stack, and reads the outputs of the one that serves. */
  deploy(context: Context): Promise<Outputs>
}

/** The options of a deployment. */
export type Context = Readonly<Record<string, string>>

/** What a deployment says of itself. */
export interface Outputs {
  readonly ApiUrl: string
  readonly AdminKeySecretArn: string
  readonly TableName: string
  readonly KeyArn: string
}

const root = join(import.meta.dirname, '../..')

/** The command line in these surroundings; it writes into this directory only. */
export function cdkIn(env: Readonly<Record<string, string>>, directory: string): Cdk {
  const run: Cdk['run'] = async (parameters, expected) => {
    const all = ['cdk', ...parameters, '--output', join(directory, 'cdk.out'), '--no-color']
    const child = spawn('npx', all, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += chunk
      })
    const [code] = await once(child, 'close')
    if (expected ? code !== 0 && expected.fails.test(printed) : code === 0) return printed
    const told = `npx ${all.join(' ')} ended with ${code}`
    throw new Error(`${told}:\n${printed.split('\n').slice(-60).join('\n')}`)
  }
  const deploy = async (context: Context) => {
    const file = join(directory, 'outputs.json')
    const flags = ['--all', '--require-approval', 'never', '--progress', 'events']
    await run(['deploy', ...flags, '--outputs-file', file, ...contextOf(context)])
    const outputs = JSON.parse(await readFile(file, 'utf8'))
    return outputs[`mooring-${context.stage}`] as Outputs
  }
  return { run, deploy }
}

/** Options as the command line takes them. */
export function contextOf(context: Context): string[] {
  return Object.entries(context).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
