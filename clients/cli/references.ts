import type { ConnectionName, Credentials, MooringClient } from '../typescript/index.ts'
import { isPlainField } from '../typescript/masking.ts'
import { Failure } from './failure.ts'

/** `mooring://<connection>/<field>`, with further segments for members of an object. */
export interface Reference {
  readonly text: string
  readonly connection: string
  readonly path: readonly [string, ...string[]]
}

const scheme = 'mooring://'

/** Whether a value is a reference. */
export function isReference(value: string): boolean {
  return value.startsWith(scheme)
}

/** Parses a reference; names with `/` are percent-encoded. @throws Failure. */
export function parseReference(text: string): Reference {
  try {
    const parts = text.slice(scheme.length).split('/').map(decodeURIComponent)
    const [connection, field, ...more] = parts
    if (isReference(text) && connection && field && parts.every((part) => part !== ''))
      return { text, connection, path: [field, ...more] }
  } catch {
    // A malformed percent-encoding is a malformed reference.
  }
  throw new Failure('usage', `"${text}" is not a reference. Write mooring://<connection>/<field>.`)
}

/** Looks connections up, each once. */
export class Resolver {
  readonly #client: MooringClient
  readonly #project: string | undefined
  readonly #found = new Map<string, Promise<Credentials>>()

  constructor(client: MooringClient, project: string | undefined) {
    this.#client = client
    this.#project = project
  }

  /** The credentials of a connection, by its name or id. */
  credentials(name: string): Promise<Credentials> {
    const known = this.#found.get(name)
    if (known !== undefined) return known
    const looked = this.#client.credentials(toName(name, this.#project))
    this.#found.set(name, looked)
    return looked
  }

  /** The value of a reference, as text. @throws Failure where the connection has no such field. */
  async value({ text, connection, path }: Reference): Promise<string> {
    const credentials = await this.credentials(connection)
    let value: unknown = credentials
    for (const name of path) {
      const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      value = isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined
    }
    if (value === undefined || value === null) {
      const fields = fieldsOf(credentials).map(([name]) => name)
      const message = `${text} has no value. The connection has: ${fields.join(', ')}.`
      throw new Failure('notFound', message)
    }
    return toText(value)
  }

  /** Every secret of the connections that were looked up. */
  async secrets(): Promise<readonly string[]> {
    const all = await Promise.all(this.#found.values())
    return all.flatMap(secretsOf)
  }
}

/** A connection as the options name it. */
export function toName(name: string, project: string | undefined): ConnectionName {
  return project === undefined ? { name } : { name, project }
}

const ofLookup = ['id', 'type', 'access_token_version', 'scopes']

/** The fields of a connection that have a value, without what describes the lookup. */
export function fieldsOf(credentials: Credentials): readonly (readonly [string, unknown])[] {
  return Object.entries(credentials).filter(
    ([name, value]) => value !== null && value !== undefined && !ofLookup.includes(name),
  )
}

/** A value as an environment or a template holds it: text as it is, anything else as JSON. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function secretsOf(credentials: Credentials): readonly string[] {
  const secret = fieldsOf(credentials).filter(([name]) => !isPlainField(credentials.type, name))
  return secret.flatMap(([, value]) => [toText(value), ...textsIn(value)])
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
