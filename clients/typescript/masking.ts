import { plainFields } from './connection-types.ts'

const envelope = [...['id', 'type', 'token_type', 'access_token_version', 'expires_at', 'scopes']]
const inspectSymbol = Symbol.for('nodejs.util.inspect.custom')
type Inspect = (value: unknown, options: object) => string

/**
 * Whether a field of a lookup holds no secret. Of a type that this version does not know, such as a
 * deployment's own, every field of the config counts as a secret.
 */
export function isPlainField(type: string, field: string): boolean {
  return envelope.includes(field) || (plainFields[type]?.split(' ').includes(field) ?? false)
}

/** A copy in which `console.log` and `util.inspect` print secret fields as `[secret]`. */
export function maskInspection<Value extends { readonly type: string }>(value: Value): Value {
  const print = (_depth: number, options: object, inspect: Inspect) =>
    inspect(
      Object.fromEntries(
        Object.entries(value).map(([field, each]) => [
          field,
          each === null || isPlainField(value.type, field) ? each : '[secret]',
        ]),
      ),
      options,
    )
  // Not enumerable: a spread, a loop and JSON see the fields alone.
  return Object.freeze(Object.defineProperty({ ...value }, inspectSymbol, { value: print }))
}
