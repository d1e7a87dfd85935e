import { configSchema } from '../../shared/catalogue/derive/json-schema.ts'
import { allTypes, type ConnectionType } from '../../shared/catalogue/index.ts'
import type { Json, JsonObject } from '../../shared/model/json.ts'

/** The type of a value in a lookup, in words that every language of a client has. */
export type FieldKind =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'json_object'
  | 'string_map'
  | 'string_list'
  | 'object_list'

/** One field of the credentials that a lookup returns. */
export interface ClientField {
  readonly name: string
  readonly kind: FieldKind
  /** The closed list of a string's values. */
  readonly values?: readonly string[]
  /** Whether every lookup has it: required, or with a default. */
  readonly present: boolean
  /** Whether a lookup returns `null` in place of an absent value. */
  readonly nullable: boolean
  /** Whether it is, or contains, a secret: what a client masks. */
  readonly secret: boolean
}

/** What a lookup of one connection type returns; a type with variants has several shapes. */
export interface ClientType {
  readonly id: string
  readonly name: string
  /** Whether a lookup adds `access_token`, its type, version, expiry and scopes. */
  readonly oauth: boolean
  readonly shapes: readonly (readonly ClientField[])[]
}

// A schema of the catalogue, as far as it is read here.
interface Schema {
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly string[]
  readonly default?: Json
  readonly writeOnly?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly 'x-when-absent'?: Readonly<Record<string, null | JsonObject>>
}

type Member = Omit<ClientField, 'name' | 'values' | 'nullable'>
const secretText: Member = { kind: 'string', secret: true, present: true }
const plainText: Member = { kind: 'string', secret: false, present: true }

/** What minted credentials have that is no field of a config. */
const mintedMembers: Readonly<Record<string, Member>> = {
  access_token: secretText,
  id_token: secretText,
  token: secretText,
  password: secretText,
  access_key_id: plainText,
  secret_access_key: secretText,
  session_token: secretText,
  token_type: plainText,
  scopes: { kind: 'string_list', secret: false, present: true },
  access_token_version: { kind: 'integer', secret: false, present: true },
  expires_at: plainText,
}

// What a lookup returns beside the config keeps its meaning, whatever the config calls it.
const reserved = new Set(['id', 'type', 'scopes'])

/** What the clients of each language know of every connection type, in the order of the catalogue. */
export function clientTypes(): readonly ClientType[] {
  return allTypes.map(toClientType)
}

function toClientType(type: ConnectionType): ClientType {
  const schema = configSchema(type) as Schema
  const absent = schema['x-when-absent'] ?? {}
  const configs = (schema.oneOf ?? [schema]).map(({ properties = {}, required = [] }) =>
    Object.entries(properties)
      .filter(([name]) => !reserved.has(name) && !Object.hasOwn(type.dropped, name))
      .map(([name, field]) => toField(name, field, required.includes(name), absent)),
  )
  const { mint } = type
  const shapes = mint && !mint.onRequest ? [mintedFields(mint.returns, configs.flat())] : configs
  return { id: type.id, name: type.name, oauth: type.oauth, shapes }
}

/** What a lookup returns of a type that always mints: open fields of its config, and what is minted. */
function mintedFields(
  returned: readonly string[],
  config: readonly ClientField[],
): readonly ClientField[] {
  const isEither = returned.includes('access_token') && returned.includes('id_token')
  return [...returned, 'access_token_version', 'expires_at'].map((name) => {
    const field = config.find((each) => each.name === name && !each.secret)
    if (field) return field
    const member = mintedMembers[name]
    if (!member) throw new Error(`no minted credential has the member ${name}: add it here`)
    const isOptional = isEither && returned.includes(name)
    return { name, ...member, nullable: false, present: member.present && !isOptional }
  })
}

function toField(
  name: string,
  schema: Schema,
  required: boolean,
  absent: NonNullable<Schema['x-when-absent']>,
): ClientField {
  const values = schema.const === undefined ? schema.enum : [schema.const]
  const isFilled = Object.hasOwn(absent, name)
  return {
    name,
    kind: kindOf(schema),
    ...(values === undefined ? {} : { values }),
    present: required || isFilled || schema.default !== undefined,
    nullable: isFilled && absent[name] === null,
    secret: hasSecret(schema),
  }
}

function kindOf({ type, additionalProperties, items }: Schema): FieldKind {
  if (type === 'object')
    return typeof additionalProperties === 'object' ? 'string_map' : 'json_object'
  if (type === 'array') return items?.type === 'string' ? 'string_list' : 'object_list'
  if (type === 'integer' || type === 'number' || type === 'boolean') return type
  return 'string'
}

function hasSecret({ writeOnly, properties = {}, items }: Schema): boolean {
  return (
    writeOnly === true ||
    Object.values(properties).some(hasSecret) ||
    (items !== undefined && hasSecret(items))
  )
}
