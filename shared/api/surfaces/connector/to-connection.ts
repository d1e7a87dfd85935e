import { type PartialConfig, parsePartial } from '../../../catalogue/config/config.ts'
import { fillingOf, givenAuthMethod } from '../../../catalogue/config/connector.ts'
import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { urlIssue } from '../../../catalogue/fields/address.ts'
import { openMaxBytes } from '../../../catalogue/fields/limits.ts'
import type { Caller } from '../../../model/access-key.ts'
import { type Connection, newConnection, type Status } from '../../../model/connection.ts'
import type { GivenAuthMethod } from '../../../model/connector-binding.ts'
import type { JsonObject } from '../../../model/json.ts'
import { Problem } from '../../../model/problem.ts'
import { hostIssue } from '../../../model/public-address.ts'
import { Secret, type Secrets } from '../../../model/secret.ts'
import {
  assertMayReference,
  assertPathName,
  configRules,
  secretFields,
} from '../../to-connection.ts'
import { type Connect, openLocations } from './connect-body.ts'

/**
 * The new connection to a connector and, apart from it, its secrets.
 *
 * @throws Problem `invalid_request`, `invalid_config` by the paths that the caller sent.
 */
export function toConnectorConnection(
  type: ConnectionType,
  input: Connect,
  ownerId: string,
  caller: Caller,
  now: Date,
): { connection: Connection; secrets: Secrets } {
  assertPathName(type, input.name)
  const { security = {} } = input
  const filled = fillingOf(type, security)
  const { config, headers } = headersApart(type, input, configOf(security, filled))
  const parsed = partial(type, config, input.name, filled, caller)
  const bound = bindingSecretsOf(input, restOf(type, security, filled), headers)
  const secrets = { ...parsed.secrets, ...bound }
  const authMethod = givenAuthMethod(security)
  const given = {
    ownerId,
    name: input.name,
    type: type.id,
    status: statusOf(type, authMethod, parsed.missing),
    config: parsed.open,
    ...secretFields(secrets, parsed),
    missingFields: parsed.missing.length > 0 ? parsed.missing : undefined,
    uniqueName: type.byName && (true as const),
    accessScope: input.access_scope ?? ('personal' as const),
    owner: caller.user,
    connector: { ...bindingOf(input, filled, Object.keys(bound)), authMethod },
  }
  return { connection: newConnection(given, caller, now), secrets }
}

function statusOf(
  { oauth }: ConnectionType,
  authMethod: GivenAuthMethod | undefined,
  missing: readonly string[],
): Status {
  return (oauth && authMethod === undefined) || missing.length > 0 ? 'incomplete' : 'active'
}

type Security = Readonly<Record<string, unknown>>
type Filled = Readonly<Record<string, string>>

function configOf(security: Security, filled: Filled): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filled).map(([member, field]) => [field, security[member]]),
  )
}

// An OAuth token is a grant: it is encrypted and refreshed as one, and its refresh token is never returned.
function restOf({ oauth }: ConnectionType, security: Security, filled: Filled): Security {
  const apart = (member: string) =>
    Object.hasOwn(filled, member) || (oauth && member === 'oauth2Token')
  return Object.fromEntries(Object.entries(security).filter(([member]) => !apart(member)))
}

/** Headers are the config's own where its type has such a field: they are not stored twice. */
function headersApart(
  { shapes }: ConnectionType,
  { headers = {} }: Connect,
  config: Record<string, unknown>,
) {
  const none = Object.keys(headers).length === 0
  if (none || !shapes.some(({ fields }) => Object.hasOwn(fields, 'headers')))
    return { config, headers }
  const own = (config.headers ?? {}) as object
  return { config: { ...config, headers: { ...own, ...headers } }, headers: {} }
}

function partial(
  type: ConnectionType,
  config: Record<string, unknown>,
  name: string,
  filled: Filled,
  caller: Caller,
): PartialConfig {
  try {
    const parsed = parsePartial(type, config, configRules(name))
    assertMayReference(caller, parsed)
    return parsed
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid_config') throw error
    const members = new Map(Object.entries(filled).map(([member, field]) => [field, member]))
    const renamed = Object.entries(error.details ?? {}).map(([path, message]) => {
      const [, field = '', ...rest] = path.split('.')
      const member = members.get(field)
      return [member ? ['security', member, ...rest].join('.') : field || 'security', message]
    })
    const details = Object.fromEntries(renamed) as JsonObject
    throw new Problem('invalid_config', { details, cause: error })
  }
}

function bindingSecretsOf(input: Connect, security: Security, headers: object): Secrets {
  const hidden = (input.general_params ?? []).filter(
    ({ location, value }) => !openLocations.includes(location) && value != null,
  )
  const all = {
    security: new Secret(security as JsonObject),
    headers: new Secret(headers as JsonObject),
    general_params: new Secret(hidden.length === 0 ? [] : paramsOf(input)),
  }
  return Object.fromEntries(Object.entries(all).filter(([, secret]) => !secret.empty))
}

function paramsOf({ general_params }: Connect): JsonObject[] {
  return (general_params ?? []).map(
    (param) =>
      Object.fromEntries(
        Object.entries(param).filter(([, member]) => member != null),
      ) as JsonObject,
  )
}

function bindingOf(input: Connect, filled: Filled, withheld: string[]) {
  const binding = {
    version: input.version ?? undefined,
    serviceAccount: input.is_service_account ?? false,
    generalParams: paramsOf(input).map(({ value, ...param }) =>
      value === undefined || !openLocations.includes(String(param.location))
        ? param
        : { ...param, value },
    ),
    targetSystemServers: toTargetServers(input),
    filled,
    withheld,
  }
  if (Buffer.byteLength(JSON.stringify(binding)) <= openMaxBytes) return binding
  const message = `must have at most ${openMaxBytes} bytes, with target_system_servers`
  throw new Problem('invalid_request', { details: { general_params: message } })
}

/**
 * The servers that replace the connector's own.
 *
 * @throws Problem `invalid_request` where one is not a URL of the public internet: a caller that
 * uses it must not be sent to its own network (SSRF).
 */
function toTargetServers({ target_system_servers: servers }: Connect): JsonObject[] {
  return (servers ?? []).map(({ url, description }, at) => {
    const issue = issueOf(url)
    if (issue !== undefined) {
      throw new Problem('invalid_request', {
        details: { [`target_system_servers.${at}.url`]: issue },
        issues: [
          { path: ['body', 'target_system_servers', at, 'url'], kind: 'invalid', message: issue },
        ],
      })
    }
    return { url, ...(description == null ? {} : { description }) }
  })
}

function issueOf(url: string): string | undefined {
  const issue = urlIssue(url, ['https:', 'http:'])
  if (issue !== undefined) return issue
  const rejected = hostIssue(new URL(url), configRules().outboundAllow)
  return rejected === undefined ? undefined : 'must be a public address'
}
