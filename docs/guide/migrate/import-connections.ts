import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'

/** A connection as `POST /v1/imports` takes it. */
export interface ImportedConnection {
  readonly external_id: string
  readonly name: string
  readonly type: string
  readonly config: object
  readonly oauth2_client_id?: string | undefined
  readonly oauth2_tokens?: object | undefined
  readonly refresh?: boolean | undefined
}

interface ImportResult {
  readonly external_id: string
  readonly id: string | null
  readonly outcome: 'created' | 'exists' | 'rejected'
  readonly error?: { readonly code: string; readonly message: string; readonly details?: object }
}

// The limits of a request: connections, and bytes with room for the members around them.
const maxConnections = 100
const maxBytes = 240 * 1024

/**
 * Imports connections into the project `MOORING_PROJECT_ID` and prints what happened to each. A repeat
 * imports those that are missing. With `--dry-run` nothing is written. The process exits with 1 where
 * a connection was rejected.
 *
 * @throws Error where a setting is missing or a request fails.
 */
export async function importAll(connections: readonly ImportedConnection[]): Promise<void> {
  const results: ImportResult[] = []
  for (const batch of batchesOf(connections)) results.push(...(await send(batch)))
  for (const { outcome, external_id, id, error } of results) {
    const details = error?.details ? ` ${JSON.stringify(error.details)}` : ''
    console.log(outcome, external_id, error ? `${error.code}: ${error.message}${details}` : id)
  }
  const count = (outcome: string) => results.filter((each) => each.outcome === outcome).length
  console.log(
    `${count('created')} created, ${count('exists')} existed, ${count('rejected')} rejected`,
  )
  if (count('rejected') > 0) process.exitCode = 1
}

function batchesOf(connections: readonly ImportedConnection[]): ImportedConnection[][] {
  const batches: ImportedConnection[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const connection of connections) {
    const size = Buffer.byteLength(JSON.stringify(connection)) + 100
    const last = batches.at(-1)
    if (last && last.length < maxConnections && bytes + size <= maxBytes) last.push(connection)
    else batches.push([connection])
    bytes = last === batches.at(-1) ? bytes + size : size
  }
  return batches
}

async function send(batch: readonly ImportedConnection[]): Promise<readonly ImportResult[]> {
  const project_id = requireSetting('MOORING_PROJECT_ID')
  const response = await fetch(`${requireSetting('MOORING_URL')}/v1/imports`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${requireSetting('MOORING_ACCESS_KEY')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      connections: batch.map((each) => ({ ...each, project_id })),
      dry_run: process.argv.includes('--dry-run'),
    }),
  })
  const answer = await response.text()
  if (!response.ok) throw new Error(`Mooring answered ${response.status}: ${answer}`)
  return (JSON.parse(answer) as { data: readonly ImportResult[] }).data
}

/** A setting of the environment. @throws Error where it is missing. */
export function requireSetting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`Set ${name}`)
  return value
}

/** The JSON of a file that is named on the command line, by its position. @throws Error without one. */
export async function readJsonArgument<T>(position: number, what: string): Promise<T> {
  return JSON.parse(await readTextArgument(position, what)) as T
}

/** The text of such a file; `-` is the standard input. @throws Error without one. */
export async function readTextArgument(position: number, what: string): Promise<string> {
  const files = process.argv.slice(2).filter((each) => !each.startsWith('--'))
  const file = files[position]
  if (file === undefined) throw new Error(`Name ${what} as argument ${position + 1}`)
  return file === '-' ? text(process.stdin) : readFile(file, 'utf8')
}

/**
 * A copy of a template in which each `{{name}}` in a text is replaced by a value.
 *
 * @throws Error where a value is missing.
 */
export function fill<T>(template: T, values: ReadonlyMap<string, string>): T {
  const valueNamed = (name: string): string => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`There is no value "${name}"`)
    return value
  }
  const filled = (node: unknown): unknown => {
    if (typeof node === 'string')
      return node.replaceAll(/\{\{([^}]*)\}\}/g, (_whole, name: string) => valueNamed(name))
    if (Array.isArray(node)) return node.map(filled)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, filled(value)]))
  }
  return filled(template) as T
}
