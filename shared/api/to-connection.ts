import { type ConfigRules, type ParsedConfig, parseConfig } from '../catalogue/config/config.ts'
import { assertReferencesKnown } from '../catalogue/config/known-secrets.ts'
import type { ConnectionType } from '../catalogue/connection-type.ts'
import { typeNamed } from '../catalogue/index.ts'
import { similarTypeIds } from '../catalogue/similar-types.ts'
import { allows, type Caller, ownsDeployment } from '../model/access-key.ts'
import { type Connection, newConnection, systemOwnerId } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import { parseOutboundAllow } from '../model/public-address.ts'
import type { Secrets } from '../model/secret.ts'
import { parseAssumableRoles } from '../runtime/aws-role.ts'
import { optionalSetting, setting } from '../runtime/settings.ts'
import { assertProjectVisible } from '../usecases/visibility.ts'
import { isPathName, pathNameMessage } from './text-schemas.ts'

interface ConnectionInput {
  readonly name: string
  readonly type: string
  readonly config?: unknown
  readonly project_id?: string | null | undefined
  readonly oauth2_client_id?: string | null | undefined
  readonly system?: boolean | null | undefined
}

/**
 * The owner of a new connection: a project, or `system`.
 *
 * @throws Problem `invalid_request`, `forbidden`, `project_not_found`.
 */
export function requireOwnerId(caller: Caller, { system, project_id }: ConnectionInput): string {
  if (!system) {
    if (!project_id) reject('project_id', 'is required')
    assertProjectVisible(caller, project_id)
    return project_id
  }
  if (!ownsDeployment(caller)) {
    const message = 'Only the deployment admin key can create a system connection.'
    throw new Problem('forbidden', { message })
  }
  if (project_id) reject('project_id', 'must be omitted for a system connection')
  return systemOwnerId
}

/**
 * The new connection and, apart from it, its secrets.
 *
 * @throws Problem `unknown_type`, `invalid_config`, `invalid_request`.
 */
export function toConnection(
  input: ConnectionInput,
  ownerId: string,
  caller: Caller,
  now: Date,
): { connection: Connection; secrets: Secrets } {
  const type = requireType(input.type)
  assertPathName(type, input.name)
  const { open, secrets, referenced } = parseConfig(type, input.config, configRules(input.name))
  assertMayReference(caller, { open, referenced })
  const given = {
    ownerId,
    name: input.name,
    type: type.id,
    status: type.oauth ? ('incomplete' as const) : ('active' as const),
    config: open,
    ...secretFields(secrets, { referenced }),
    oauth2ClientId: requireOauth2ClientId(type, input.oauth2_client_id),
    uniqueName: type.byName && (true as const),
  }
  return { connection: newConnection(given, caller, now), secrets }
}

/** The secret fields of a new connection: those that are stored, and those that are references. */
export function secretFields(secrets: Secrets, { referenced }: Pick<ParsedConfig, 'referenced'>) {
  const referencedFields = referenced.length > 0 ? referenced : undefined
  return { withheldFields: Object.keys(secrets).sort(), referencedFields }
}

/**
 * Checks the references of a new connection.
 *
 * @throws Problem `invalid_config` where the caller cannot resolve connections: see `assertReferencesKnown`.
 */
export function assertMayReference(
  caller: Caller,
  parsed: Pick<ParsedConfig, 'open' | 'referenced'>,
): void {
  if (!allows(caller, 'credentials:read')) assertReferencesKnown(parsed)
}

/** @throws Problem `invalid_request` where a path names connections of the type and cannot hold this name. */
export function assertPathName(type: ConnectionType, name: string): void {
  if (type.byName && !isPathName(name)) reject('name', pathNameMessage)
}

/** The id of the OAuth client. @throws Problem `invalid_request` where the type uses none. */
export function requireOauth2ClientId(type: ConnectionType, id: string | null | undefined) {
  if (!id) return undefined
  if (!type.oauth) reject('oauth2_client_id', `is only for OAuth types: omit it for ${type.id}`)
  return id
}

function reject(field: string, message: string): never {
  throw new Problem('invalid_request', { details: { [field]: message } })
}

const allTypesHint = 'see GET /v1/connection-types'

/** The type that a request names. @throws Problem `unknown_type`. */
export function requireType(id: string, field = 'type'): ConnectionType {
  const type = typeNamed(id)
  if (type) return type
  const similar = similarTypeIds(id)
  const hint = similar.length > 0 ? `did you mean ${similar.join(' or ')}?` : allTypesHint
  const message = `is not a known connection type: ${hint}`
  throw new Problem('unknown_type', { details: { [field]: message } })
}

/** What this deployment requires of a config beyond its type: which addresses are open, which roles. */
export function configRules(connectionName?: string): ConfigRules {
  return {
    outboundAllow: parseOutboundAllow(setting('outboundAllow')),
    assumableRoles: parseAssumableRoles(optionalSetting('assumableRoles')),
    connectionName,
  }
}
