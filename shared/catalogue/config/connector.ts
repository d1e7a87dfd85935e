import { v5 } from 'uuid'
import type { GivenAuthMethod } from '../../model/connector-binding.ts'
import type { ConnectionType } from '../connection-type.ts'
import { type Fields, factsOf } from '../fields/facts.ts'
import { choose } from './reader.ts'

// Ours and fixed: clients keep what is derived from it.
const namespace = '8f4b1c9e-6d0a-4e0b-9c53-2f6f4c6f7a11'

/** The id of a type seen as a connector: a UUID (RFC 9562, version 5) derived from the type's id. */
export function connectorIdOf({ id }: Pick<ConnectionType, 'id'>): string {
  return v5(id, namespace)
}

/**
 * Which member of a connector's `security` fills which field of the type's config: one of the same
 * name, and `apiKey` or a bearer token the one field that is an API key.
 */
export function fillingOf(
  type: ConnectionType,
  security: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const given = new Map(Object.entries(security).filter(([, value]) => value != null))
  const { fields } = choose(type, given)
  const named = [...given.keys()].filter((name) => Object.hasOwn(fields, name))
  const filled = Object.fromEntries(named.map((name) => [name, name]))
  const key = apiKeyField(fields)
  const member = keyMembers(security).find((name) => given.has(name))
  if (key === undefined || filled[key] !== undefined || member === undefined) return filled
  return { ...filled, [member]: key }
}

function keyMembers(security: Readonly<Record<string, unknown>>): readonly string[] {
  return givenAuthMethod(security) === 'bearer' ? ['apiKey', ...bearerMembers] : ['apiKey']
}

/** The one field that is an API key, where there is just one. */
function apiKeyField(fields: Fields): string | undefined {
  const secrets = Object.keys(fields).filter((name) => fields[name] && factsOf(fields[name]).secret)
  const plain = secrets.filter((name) => name === 'api_key')
  const [key, ...more] =
    plain.length > 0 ? plain : secrets.filter((name) => /api_(key|token)$/.test(name))
  return more.length === 0 ? key : undefined
}

type Security = Readonly<Record<string, unknown>>

const methods: ReadonlyMap<unknown, GivenAuthMethod> = new Map([
  ['apikey', 'apiKey'],
  ['basic', 'basic'],
  ['bearer', 'bearer'],
])

// What says how a credential is sent, and an OAuth token, are no credential of these methods.
const aside = ['authMethod', 'headerName', 'oauth2Token']

/** The members that hold a bearer token, as clients name it. */
const bearerMembers = ['token', 'bearerToken', 'bearer', 'accessToken'] as const

/**
 * How the credential in a connector's `security` is sent, where one is there: by the `authMethod` that
 * it names, in any spelling; without one, by the members that it has. An empty value is none.
 */
export function givenAuthMethod(security: Security): GivenAuthMethod | undefined {
  const { authMethod } = security
  if (authMethod == null) return methodByMembers(security)
  const spelled = String(authMethod)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
  const members = Object.keys(security).filter((name) => !aside.includes(name))
  return members.some((name) => hasValue(security[name])) ? methods.get(spelled) : undefined
}

function methodByMembers(security: Security): GivenAuthMethod | undefined {
  if (hasValue(security.apiKey)) return 'apiKey'
  if (bearerMembers.some((name) => hasValue(security[name]))) return 'bearer'
  return hasValue(security.username) && hasValue(security.password) ? 'basic' : undefined
}

function hasValue(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
