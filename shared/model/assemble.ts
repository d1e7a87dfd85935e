import type { Connection } from './connection.ts'
import { bindingSecrets, boundMembers } from './connector-binding.ts'
import type { Json, JsonObject } from './json.ts'

/**
 * Puts a connection together again from its open half and its secrets in clear.
 *
 * A secret in an item of a list is named by its path, `attachedDatabases.sales.s3Connection.secret`:
 * an item is found by its `name`.
 *
 * @returns `whole`, the config as it was given, and `bound`, what its connector was given beside it.
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
