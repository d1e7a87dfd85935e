import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { Failure, fileFailure } from './failure.ts'
import { fieldsOf, isReference, parseReference, type Resolver, toText } from './references.ts'

/** What a child's environment is made of. */
export interface EnvironmentRequest {
  /** `<name or id>` or `<name or id>=<PREFIX>`. */
  readonly connections: readonly string[]
  readonly envFiles: readonly string[]
  /** Whether the child gets nothing of this process's environment. */
  readonly pristine: boolean
  /** Whether a variable that exists is replaced. */
  readonly override: boolean
}

/** The names of the connections whose names are looked up for a prefix. */
export type NameOf = (connection: string) => Promise<string>

type Variables = Map<string, string>

/**
 * The environment of a child: that of this process without Mooring's access key, references in it
 * resolved, then the env files, then the fields of each connection.
 *
 * @throws Failure where a variable exists already, or a name or value cannot be one of an environment.
 */
export async function childEnvironment(
  env: NodeJS.ProcessEnv,
  request: EnvironmentRequest,
  resolver: Resolver,
  nameOf: NameOf,
): Promise<Record<string, string>> {
  const own: Variables = new Map(Object.entries(env).filter(isVariable))
  own.delete('MOORING_ACCESS_KEY')
  const kept: Variables = request.pristine ? new Map() : own
  const added: Variables = new Map()
  for (const file of request.envFiles)
    for (const [name, value] of readEnvFile(file)) added.set(name, value)
  const fields = await Promise.all(
    request.connections.map((connection) => variablesOf(connection, resolver, nameOf)),
  )
  for (const [name, value] of fields.flat()) {
    if (added.has(name))
      throw new Failure(
        'usage',
        `${name} is set twice. Give a connection another prefix: --connection <name>=<PREFIX>`,
      )
    added.set(name, value)
  }
  if (!request.override) assertNew(kept, added)
  return resolveAll(new Map([...kept, ...added]), resolver)
}

const isVariable = (entry: [string, string | undefined]): entry is [string, string] =>
  entry[1] !== undefined

function readEnvFile(file: string): readonly [string, string][] {
  try {
    return Object.entries(parseEnv(readFileSync(file, 'utf8'))) as [string, string][]
  } catch (error) {
    throw fileFailure('usage', `The env file ${file} cannot be read`, error)
  }
}

function assertNew(kept: Variables, added: Variables): void {
  for (const [name, value] of added) {
    const current = kept.get(name)
    if (current === undefined || current === value || isReference(current)) continue
    throw new Failure('usage', `${name} is in the environment already. Unset it, or use --override`)
  }
}

async function resolveAll(all: Variables, resolver: Resolver): Promise<Record<string, string>> {
  const resolved = await Promise.all(
    [...all].map(async ([name, value]): Promise<[string, string]> => {
      const text = isReference(value) ? await resolver.value(parseReference(value)) : value
      if (text.includes('\0'))
        throw new Failure('usage', `${name} holds a NUL byte, which no environment can.`)
      return [name, text]
    }),
  )
  return Object.fromEntries(resolved)
}

async function variablesOf(
  text: string,
  resolver: Resolver,
  nameOf: NameOf,
): Promise<readonly [string, string][]> {
  const at = text.lastIndexOf('=')
  const connection = at < 0 ? text : text.slice(0, at)
  const given = at < 0 ? undefined : text.slice(at + 1)
  if (given !== undefined && !/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(given))
    throw new Failure('usage', `"${given}" is not the beginning of a variable's name.`)
  const [credentials, name] = await Promise.all([
    resolver.credentials(connection),
    given === undefined ? nameOf(connection) : given,
  ])
  const prefix = given ?? variableName(name)
  return fieldsOf(credentials).map(([field, value]) => {
    const variable = prefix === '' ? variableName(field) : `${prefix}_${variableName(field)}`
    return [variable, toText(value)]
  })
}

/** `userName`, `api-key` and `2fa` as variables: `USER_NAME`, `API_KEY`, `_2FA`. */
function variableName(text: string): string {
  const spaced = text.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
  const name = spaced.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()
  return /^\d/.test(name) ? `_${name}` : name
}
