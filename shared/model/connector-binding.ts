import type { Json, JsonObject } from './json.ts'
import type { ReferencedField, SecretReference } from './secret-reference.ts'

/** How the credential of a connector is sent; none of these needs an OAuth flow. */
export type GivenAuthMethod = 'apiKey' | 'basic' | 'bearer'

/** The public half of what binds a connection to a connector, in addition to its config. */
export interface ConnectorBinding {
  /** Absent: the latest. */
  readonly version?: string | undefined
  readonly serviceAccount: boolean
  /** Parameters of every operation; those in a header or cookie without their value. */
  readonly generalParams: readonly JsonObject[]
  readonly targetSystemServers: readonly JsonObject[]
  /**
   * Which member of `security` fills which field of the config. Such a value is stored once, as the
   * field, so that no old copy contradicts a later change of the field.
   */
  readonly filled: Readonly<Record<string, string>>
  /**
   * Of a credential in addition to OAuth: an OAuth connection with one is used without an
   * authorization. Absent: there is none, or the connection is older than this member.
   */
  readonly authMethod?: GivenAuthMethod | undefined
  /** Which of `bindingSecrets` have a value. */
  readonly withheld: readonly string[]
}

/** The secrets of a binding, stored together with those of the config; no type has such a field. */
const bindingSecrets = ['security', 'headers', 'general_params'] as const

/** The public half of a connection: its config, and its connector binding where it has one. */
interface BoundConfig {
  readonly config: JsonObject
  readonly connector?: ConnectorBinding | undefined
}

/**
 * Assembles a connection from its public config and its secrets in plaintext.
 *
 * A secret in an item of a list is named by its path, `attachedDatabases.sales.s3Connection.secret`:
 * an item is found by its `name`.
 *
 * @returns `whole`, the complete config, and `bound`, the members of its connector binding.
 */
export function assemble(
  { config, connector }: BoundConfig,
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

/** The members that a binding adds to credentials, from the config's own members and its secrets. */
function boundMembers(
  { filled, generalParams, targetSystemServers }: ConnectorBinding,
  config: JsonObject,
  secrets: JsonObject,
): JsonObject {
  const own = Object.entries(filled).flatMap(([member, field]): [string, Json][] => {
    const value = config[field]
    return value === undefined ? [] : [[member, value]]
  })
  return {
    security: { ...(secrets.security as JsonObject | undefined), ...Object.fromEntries(own) },
    // A type with such a field has them there.
    headers: secrets.headers ?? config.headers ?? {},
    general_params: secrets.general_params ?? generalParams,
    target_system_servers: targetSystemServers,
  }
}

/** A config, and which of its secret fields are references. */
interface ReferencingConfig {
  readonly config: JsonObject
  readonly referencedFields?: readonly ReferencedField[] | undefined
}

/** The references of a connection, by the paths that their values would be stored under. */
export function referencesOf({
  config,
  referencedFields = [],
}: ReferencingConfig): ReadonlyMap<string, SecretReference> {
  return new Map(
    referencedFields.flatMap(({ path }) => {
      const value = path.split('.').reduce<Json | undefined>(memberAt, config)
      return isReference(value) ? [[path, value] as const] : []
    }),
  )
}

function memberAt(value: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(value)) return value.find((item: JsonObject) => item.name === step)
  const isOwn = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
  return isOwn ? (value as JsonObject)[step] : undefined
}

function isReference(value: Json | undefined): value is SecretReference {
  const { ref, role_arn: role } = (value ?? {}) as JsonObject
  return typeof ref === 'string' && typeof role === 'string'
}

/** What an audit record adds where secrets of a connection stay elsewhere: the place of each. */
export function sourceOf(connection: ReferencingConfig): JsonObject {
  if (!connection.referencedFields) return {}
  const places = [...referencesOf(connection)].map(([path, { ref }]) => [path, ref])
  return { source: Object.fromEntries(places) as JsonObject }
}
