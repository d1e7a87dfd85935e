import { choose } from './choose.ts'
import type { ConnectionType } from './connection-type.ts'
import { type Fields, factsOf } from './facts.ts'
import { bearerMembers, givenAuthMethod } from './given-credential.ts'

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
