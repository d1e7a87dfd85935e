import type { Json, JsonObject } from './json.ts'

/** How a credential that a connector was given is sent; each needs no OAuth flow. */
export type GivenAuthMethod = 'apiKey' | 'basic' | 'bearer'

/** What binds a connection to a connector beside its config: the open half of it. */
export interface ConnectorBinding {
  /** Absent: the latest. */
  readonly version?: string | undefined
  readonly serviceAccount: boolean
  /** Parameters of every operation; those that travel in a header or cookie without their value. */
  readonly generalParams: readonly JsonObject[]
  readonly targetSystemServers: readonly JsonObject[]
  /**
   * Which member of `security` fills which field of the config. Such a value is kept once, as the
   * field, so that a later change of the field is not belied by an old copy.
   */
  readonly filled: Readonly<Record<string, string>>
  /**
   * Of a credential that was given beside OAuth: an OAuth connection with one is used without an
   * authorization. Absent: none was given, or before this was noted.
   */
  readonly authMethod?: GivenAuthMethod | undefined
  /** Which of `bindingSecrets` hold a value. */
  readonly withheld: readonly string[]
}

/** The secrets of a binding, which rest beside those of the config; no type has such a field. */
export const bindingSecrets = ['security', 'headers', 'general_params'] as const

/** The members that a binding adds to credentials, from the config's own members and its secrets. */
export function boundMembers(
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
    // A type with such a field keeps them there.
    headers: secrets.headers ?? config.headers ?? {},
    general_params: secrets.general_params ?? generalParams,
    target_system_servers: targetSystemServers,
  }
}
