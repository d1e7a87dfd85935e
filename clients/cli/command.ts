import type { ParseArgsConfig } from 'node:util'
import type { MooringClient } from '../typescript/index.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The arguments of a command, parsed. */
export interface Arguments {
  readonly values: Readonly<
    Record<string, string | boolean | readonly (string | boolean)[] | undefined>
  >
  readonly positionals: readonly string[]
  /** What follows `--`. */
  readonly rest: readonly string[]
}

/** What a command works with. */
export interface Context extends Arguments {
  readonly env: NodeJS.ProcessEnv
  /** @throws Failure where there is no deployment or access key. */
  client(): Promise<MooringClient>
  /** Id or name of the project, by `--project` or MOORING_PROJECT. */
  readonly project: string | undefined
  /** Whether machines read stdout: `--json`, or no terminal. */
  readonly json: boolean
  print(text: string): Promise<void>
}

/** One command. */
export interface Command {
  readonly options?: Options
  /** Names of the positional arguments: `<connection>` is required, `[field]` is not. */
  readonly positionals?: readonly string[]
  /** Whether it takes a command after `--`. */
  readonly takesRest?: boolean
  /** @returns the exit code; nothing for 0. */
  run(context: Context): Promise<number | undefined>
}

/** What a command's help says. */
export interface Help {
  readonly summary: string
  readonly usage: string
  readonly examples: readonly string[]
  readonly options: readonly (readonly [string, string])[]
}

/** Options of every command. */
export const commonOptions: Options = {
  help: { type: 'boolean', short: 'h' },
  debug: { type: 'boolean' },
  json: { type: 'boolean' },
  project: { type: 'string' },
}

/** An option's value as text; undefined where it is not given. */
export function textOf({ values }: Arguments, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of an option that can be repeated. */
export function textsOf({ values }: Arguments, name: string): readonly string[] {
  return ([values[name] ?? []].flat() as unknown[]).map(String)
}
