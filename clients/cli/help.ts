import type { Help } from './command.ts'
import { type CommandName, commonHelp, helps } from './help-texts.ts'

/** What each command does, in one line. */
export const summaries = Object.fromEntries(
  Object.entries(helps).map(([name, { summary }]) => [name, summary]),
) as Readonly<Record<CommandName, string>>

const aligned = (rows: readonly (readonly [string, string])[]) => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}

/** The help of a command: examples first. */
export function helpOf(name: CommandName): string {
  const { summary, usage, examples, options }: Help = helps[name]
  const shown = examples.map((example) => `  ${example}\n`).join('')
  return `${summary}.\n\nExamples:\n${shown}\nUsage: ${usage}\n\n${aligned([...options, ...commonHelp])}`
}

/** The help of the program. */
export const overview = `Credentials of connections for programs, from Mooring.

Examples:
  mooring login --url https://mooring.example.com
  mooring run --connection openai-prod=OPENAI -- python agent.py
  mooring read mooring://openai-prod/api_key

Usage: mooring <command> [options]

${aligned(Object.entries(summaries))}
Run "mooring <command> --help" for its options. The environment: MOORING_URL, MOORING_ACCESS_KEY,
MOORING_PROJECT. Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 authorization needed, 5 not
allowed, 6 unavailable; of "run" those of its command, 127 where it does not exist.
`
