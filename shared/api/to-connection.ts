import { parseConfig } from '../catalogue/config.ts'
import type { ConnectionType } from '../catalogue/connection-type.ts'
import { type Caller, ownsDeployment } from '../model/caller.ts'
import { type Connection, newConnection, systemHome } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Secrets } from '../model/secret.ts'
import { assertProjectVisible } from '../usecases/visibility.ts'
import { configRules } from './config-rules.ts'
import { requireType } from './require-type.ts'
import { isPathName, pathNameMessage } from './text-schemas.ts'

interface Asked {
  readonly name: string
  readonly type: string
  readonly config?: unknown
  readonly project_id?: string | null | undefined
  readonly oauth2_client_id?: string | null | undefined
  readonly system?: boolean | null | undefined
}

/**
 * Where a new connection will live: in a project, or with the system.
 *
 * @throws Problem `invalid_request`, `forbidden`, `project_not_found`.
 */
export function requireOwnerId(caller: Caller, { system, project_id }: Asked): string {
  if (!system) {
    if (!project_id) refuse('project_id', 'is required')
    assertProjectVisible(caller, project_id)
    return project_id
  }
  if (!ownsDeployment(caller)) {
    const message = 'A system-managed connection takes the deployment’s own admin key.'
    throw new Problem('forbidden', { message })
  }
  if (project_id) refuse('project_id', 'must be left out of a system-managed connection')
  return systemHome
}

/**
 * The connection that was asked for, apart from its secrets.
 *
 * @throws Problem `unknown_type`, `invalid_config`, `invalid_request`.
 */
export function toConnection(
  asked: Asked,
  home: string,
  caller: Caller,
  now: Date,
): { connection: Connection; secrets: Secrets } {
  const type = requireType(asked.type)
  assertPathName(type, asked.name)
  const { open, secrets } = parseConfig(type, asked.config, configRules(asked.name))
  const given = {
    home,
    name: asked.name,
    type: type.id,
    status: type.oauth ? ('incomplete' as const) : ('active' as const),
    config: open,
    withheldFields: Object.keys(secrets).sort(),
    oauth2ClientId: requireOauth2ClientId(type, asked.oauth2_client_id),
    uniqueName: type.byName && (true as const),
  }
  return { connection: newConnection(given, caller, now), secrets }
}

/** @throws Problem `invalid_request` where connections of the type are found by name, and not by this. */
export function assertPathName(type: ConnectionType, name: string): void {
  if (type.byName && !isPathName(name)) refuse('name', pathNameMessage)
}

/** The OAuth client asked for. @throws Problem `invalid_request` where the type has no use for one. */
export function requireOauth2ClientId(type: ConnectionType, id: string | null | undefined) {
  if (!id) return undefined
  if (!type.oauth) refuse('oauth2_client_id', `is only for OAuth types, which ${type.id} is not`)
  return id
}

function refuse(field: string, words: string): never {
  throw new Problem('invalid_request', { details: { [field]: words } })
}
