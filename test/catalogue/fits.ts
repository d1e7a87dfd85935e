import type { Json, JsonObject } from '../../shared/model/json.ts'

/** Whether a value fits a schema, as far as the catalogue's schemas go. Throws beyond that. */
export function fits(schema: JsonObject, value: Json): boolean {
  const kind = Array.isArray(value) ? 'array' : typeof value
  const wanted = schema.type === 'integer' ? 'number' : schema.type
  if (wanted !== undefined && wanted !== kind) return false
  if (schema.const !== undefined && schema.const !== value) return false
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false
  if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern).test(String(value))) {
    return false
  }
  if (kind === 'object' && !membersFit(schema, value as JsonObject)) return false
  const ways = schema.oneOf as unknown as JsonObject[] | undefined
  return ways === undefined || ways.filter((way) => fits(way, value)).length === 1
}

function membersFit(schema: JsonObject, value: JsonObject): boolean {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, JsonObject>>
  const required = (schema.required ?? []) as readonly string[]
  if (!required.every((name) => Object.hasOwn(value, name))) return false
  return Object.entries(value).every(([name, member]) => {
    const property = properties[name] ?? schema.additionalProperties
    if (typeof property === 'object') return fits(property as JsonObject, member)
    return property !== false
  })
}
