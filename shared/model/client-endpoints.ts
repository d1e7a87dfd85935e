import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { changeDetails, type DestinationChange, hostChange } from './destination-change.ts'
import type { Json, JsonObject } from './json.ts'
import {
  actsAsItself,
  clientSecretName,
  type Oauth2Client,
  type RegisteredProvider,
} from './oauth2-client.ts'
import { areAllowed, type InputValues } from './provider-inputs.ts'

interface Member {
  /** As the API spells it. */
  readonly name: string
  /** Set where it decides the destination of the client's secret, codes and tokens; `host`: it names one. */
  readonly destination?: 'host' | 'part'
}

/** The members of a registered provider, and which of them are destinations. */
const registeredMembers = {
  authorizationUrl: { name: 'authorization_url', destination: 'host' },
  tokenUrl: { name: 'token_url', destination: 'host' },
  revocationUrl: { name: 'revocation_url', destination: 'host' },
  issuer: { name: 'issuer', destination: 'host' },
  tokenAuthMethod: { name: 'token_auth_method', destination: 'part' },
  tokenRequestFormat: { name: 'token_request_format', destination: 'part' },
  scopes: { name: 'scopes' },
  pkce: { name: 'pkce' },
  authorizationParams: { name: 'authorization_params' },
  tokenParams: { name: 'token_params' },
  refreshParams: { name: 'refresh_params' },
  refreshUrl: { name: 'refresh_url', destination: 'host' },
  account: { name: 'account', destination: 'part' },
  basicUnescaped: { name: 'basic_auth_encoding' },
  scopeSeparator: { name: 'scope_separator' },
  scopeParam: { name: 'scope_param' },
  clientIdParam: { name: 'client_id_param' },
  headers: { name: 'headers' },
  accessTokenPath: { name: 'access_token_path' },
  refreshTokenPath: { name: 'refresh_token_path' },
  scopePath: { name: 'scope_path' },
  expiresInPath: { name: 'expires_in_path' },
  tokenTypePath: { name: 'token_type_path' },
  expiresInUnit: { name: 'expires_in_unit' },
  defaultExpiresIn: { name: 'default_expires_in' },
  capture: { name: 'capture' },
  deadCodes: { name: 'revoked_codes' },
  clientErrorCodes: { name: 'client_error_codes' },
  idleDays: { name: 'idle_days' },
  inputs: { name: 'inputs' },
} as const satisfies Record<keyof RegisteredProvider, Member>

const members = Object.entries(registeredMembers) as [keyof RegisteredProvider, Member][]

/** Whether a member of an OAuth client, as the API spells it, is a destination. */
export function isClientDestination(name: string): boolean {
  return members.some(([, each]) => each.name === name && each.destination !== undefined)
}

type WithProvider = Pick<Oauth2Client, 'provider' | 'registration'>
type Bound = { readonly [M in keyof RegisteredProvider]?: RegisteredProvider[M] | undefined }

/** What an OAuth client is registered with; undefined where the catalogue knows its provider. */
function boundTo({ provider, registration }: WithProvider): Bound | undefined {
  if (provider || !registration) return provider
  const { issuer, tokenAuthMethod } = registration
  return { issuer, tokenAuthMethod }
}

/**
 * SHA-256, in hex, of the registered endpoints of an OAuth client and of its authentication method
 * there. Absent where the catalogue knows the provider: a release may correct its URLs.
 */
export function endpointsHash(client: WithProvider): string | undefined {
  const provider = boundTo(client)
  if (!provider) return undefined
  const endpoints = members
    .filter(([member, { destination }]) => destination !== undefined && isHashed(provider, member))
    .map(([member, { name }]) => [name, provider[member] ?? null])
  // A token of a person is not replaced by one of the client, nor the other way round.
  const grant = actsAsItself(client) ? [['grant', 'client_credentials']] : []
  return createHash('sha256')
    .update(JSON.stringify([...endpoints, ...grant]))
    .digest('hex')
}

// The destinations of the first version count where they are absent, too: stored hashes have them.
const alwaysHashed: readonly (keyof RegisteredProvider)[] = [
  ...(['authorizationUrl', 'tokenUrl', 'revocationUrl', 'issuer'] as const),
  ...(['tokenAuthMethod', 'tokenRequestFormat'] as const),
]

const isHashed = (provider: Bound, member: keyof RegisteredProvider) =>
  alwaysHashed.includes(member) || provider[member] !== undefined

/** The destinations of an OAuth client that differ between two versions of it. */
export function changedEndpoints(
  before: WithProvider,
  next: WithProvider,
): readonly DestinationChange[] {
  const [old, fresh] = [boundTo(before), boundTo(next)]
  return members.flatMap(([member, { name, destination }]) => {
    const [from, to] = [old?.[member], fresh?.[member]]
    if (destination === undefined || isDeepStrictEqual(from, to)) return []
    return [
      destination === 'host'
        ? hostChange(name, from as Json | undefined, to as Json | undefined)
        : { member: name },
    ]
  })
}

/**
 * The hash of the endpoints before their first change, for the next version of an OAuth client.
 */
export function legacyEndpoints(
  before: WithProvider & Pick<Oauth2Client, 'legacyEndpointsHash'>,
  next: WithProvider,
): Pick<Oauth2Client, 'legacyEndpointsHash'> {
  const was = endpointsHash(before)
  return {
    legacyEndpointsHash:
      before.legacyEndpointsHash ?? (was === endpointsHash(next) ? undefined : was),
  }
}

/** The details of an OAuth client's update in the audit log: the members and endpoints that changed. */
export function clientChanges(
  before: Oauth2Client,
  next: Oauth2Client,
  secretSent: boolean,
): JsonObject {
  const [old, fresh] = [boundTo(before), boundTo(next)]
  const registered = members
    // A row of an earlier version can lack these parameters.
    .filter(([member]) => !isDeepStrictEqual(old?.[member] ?? {}, fresh?.[member] ?? {}))
    .map(([, { name }]) => name)
  const hadSecret = before.secretRef !== undefined
  const removed = hadSecret && next.secretRef === undefined
  const fields = [
    ...(before.name === next.name ? [] : ['name']),
    ...(before.clientId === next.clientId ? [] : ['client_id']),
    ...(secretSent || removed ? [clientSecretName(secretSent ? next : before)] : []),
    ...(before.signingKey?.keyId === next.signingKey?.keyId ? [] : ['key_id']),
    ...registered,
    ...(actsAsItself(before) === actsAsItself(next) ? [] : ['grant']),
  ]
  return changeDetails(fields, changedEndpoints(before, next))
}

/** The OAuth client of a grant or an authorization, at that time. */
export interface MadeUnder {
  readonly clientId?: string | undefined
  readonly endpointsHash?: string | undefined
  readonly inputs?: InputValues | undefined
}

/**
 * Whether an OAuth client is still the one of a grant or an authorization, by its id at the provider
 * and by its endpoints, also by the values of its inputs. Tokens, codes and the client's secret go to
 * no other endpoints.
 *
 * A grant of a version without a hash counts as made under the endpoints before their first change.
 */
export function isMadeUnder(client: Oauth2Client, made: MadeUnder): boolean {
  if (!areAllowed(client, made.inputs ?? {})) return false
  const now = endpointsHash(client)
  const then = made.endpointsHash ?? client.legacyEndpointsHash ?? now
  return then === now && (made.clientId === undefined || made.clientId === client.clientId)
}

/**
 * The issuers at which no person authorizes: for each, the first client that Mooring did not register is
 * the one that is used, and acts as itself.
 */
export function issuersWithoutPerson(clients: readonly Oauth2Client[]): readonly string[] {
  const first = new Map<string, Oauth2Client>()
  for (const client of clients) {
    const { registration, managed } = client
    if (!registration || managed || first.has(registration.issuer)) continue
    first.set(registration.issuer, client)
  }
  return [...first].filter(([, client]) => actsAsItself(client)).map(([issuer]) => issuer)
}
