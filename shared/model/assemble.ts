import type { Connection } from './connection.ts'
import { bindingSecrets, boundMembers } from './connector-binding.ts'
import type { Json, JsonObject } from './json.ts'

/**
 * Assembles a connection from its public config and its secrets in plaintext.
 *
 * A secret in an item of a list is named by its path, `attachedDatabases.sales.s3Connection.secret`:
 * an item is found by its `name`.
 *
 * @returns `whole`, the complete config, and `bound`, the members of its connector binding.
 */
export function assemble(
  { config, connector }: Pick<Connection, 'config' | 'connector'>,
  secrets: JsonObject,
): { whole: JsonObject; bound: JsonObject } {
  const own = (name: string) => connector?.withheld.includes(name) ?? false
  const bindings = bindingSecrets.filter(own).map((name) => [name, secrets[name] ?? null])
  const fields = Object.entries(secrets).filter(([name]) => !own(name))
  const whole = fields.reduce((into, [path, value]) => placed(into, path.split('.'), value), config)
  const bound = connector ? boundMembers(connector, whole, Object.fromEntries(bindings)) : {}
  return { whole, bound }
}

function placed(
  into: JsonObject,
  [step = '', ...rest]: readonly string[],
  value: Json,
): JsonObject {
  if (rest.length === 0) return { ...into, [step]: value }
  const inner = into[step]
  const [name, ...further] = rest
  if (!Array.isArray(inner)) {
    return { ...into, [step]: placed((inner ?? {}) as JsonObject, rest, value) }
  }
  const list = inner.map((item: JsonObject) =>
    item.name === name ? placed(item, further, value) : item,
  )
  return { ...into, [step]: list }
}
