import type { OpenApi, Schema } from '../../data/openapi.ts'

const prefix = '#/components/schemas/'

/** The schema behind a reference, and its name where it has one. */
export function resolved(
  document: OpenApi,
  schema: Schema,
): { readonly name?: string; readonly schema: Schema } {
  if (schema.$ref === undefined) return { schema }
  const name = schema.$ref.slice(prefix.length)
  return { name, schema: document.components.schemas[name] ?? {} }
}

/** The type of a value as text: "string (uuid)", "list of string". */
export function kindOf(document: OpenApi, given: Schema): string {
  const { name, schema } = resolved(document, given)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (schema.items) return `list of ${kindOf(document, schema.items)}`
  const either = schema.anyOf ?? (name === undefined ? schema.oneOf : undefined)
  if (either) return [...new Set(either.map((one) => kindOf(document, one)))].join(' | ')
  if (name !== undefined) return name
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : schema.type
  return `${type ?? 'any'}${schema.format ? ` (${schema.format})` : ''}`
}

/** The schema whose members are listed below a value: of an object, or of the items of a list. */
export function membersOf(document: OpenApi, given: Schema): Schema | undefined {
  const { schema } = resolved(document, given)
  if (schema.items) return membersOf(document, schema.items)
  if (schema.properties ?? schema.oneOf) return schema
  const objects = (schema.anyOf ?? [])
    .map((one) => membersOf(document, one))
    .filter((one) => one !== undefined)
  return objects[0]
}
