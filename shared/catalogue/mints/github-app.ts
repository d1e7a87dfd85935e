import type { Json, JsonObject } from '../../model/json.ts'
import type { MintFailure, MintResponse } from '../../model/minted.ts'
import { Secret } from '../../model/secret.ts'
import { signedAssertion } from '../mint/assertion.ts'
import type { Mint, MintAnswer } from '../mint/mint.ts'
import { fewer, listed, type Narrowing } from '../mint/narrowing.ts'
import { below, said, type Whole } from '../whole-config.ts'

// https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
const assertionSeconds = 480

/** Less than another: GitHub grants the levels below a level too. */
const levels = ['read', 'write', 'admin']

/** An installation access token (https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app). */
export const githubAppMint: Mint = {
  name: 'github-app',
  does: 'requests an installation access token with a JWT of the app',
  by: 'http',
  returns: ['access_token', 'permissions', 'repositories'],
  // Without a list of its own a connection has all of its installation, and GitHub rejects the rest.
  narrows: { repositories: fewer('repositories', true), permissions: lower },
  request(config, now) {
    const privateKey = said(config, 'private_key')
    const claims = { iss: said(config, 'app_id') }
    const jwt = signedAssertion({ privateKey, claims, seconds: assertionSeconds }, now)
    const path = `app/installations/${encodeURIComponent(said(config, 'installation_id'))}/access_tokens`
    return {
      url: below(said(config, 'base_url'), path),
      method: 'POST',
      headers: { ...headersOf(jwt), 'content-type': 'application/json' },
      body: JSON.stringify(askedOf(config)),
    }
  },
  classify,
  revocation: {
    fields: () => ['base_url'],
    request: ({ access_token: token }, config) => ({
      url: below(said(config, 'base_url'), 'installation/token'),
      method: 'DELETE',
      headers: headersOf(String(token)),
    }),
  },
}

function headersOf(token: string) {
  return {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'user-agent': 'mooring',
    'x-github-api-version': '2022-11-28',
  }
}

// An empty list or map would mean all.
function askedOf(config: Whole): JsonObject {
  const repositories = listed(config, 'repositories')
  const permissions = permissionsOf(config)
  return {
    ...(repositories.length > 0 ? { repositories: [...repositories] } : {}),
    ...(Object.keys(permissions).length > 0 ? { permissions } : {}),
  }
}

const permissionsOf = ({ permissions }: Whole) => (permissions ?? {}) as Record<string, string>

// A level that is not known may be any.
function isWithin(level: string, most: string | undefined): boolean {
  const isKnown = most !== undefined && levels.includes(level)
  return isKnown && levels.indexOf(level) <= levels.indexOf(most)
}

function lower(...[config, value]: Parameters<Narrowing>): Whole | string {
  const own = permissionsOf(config)
  const wanted = value as Record<string, string>
  const isOpen = Object.keys(own).length === 0
  const beyond = Object.entries(wanted).filter(([name, level]) => !isWithin(level, own[name]))
  if (!isOpen && beyond.length > 0) return 'must be among the permissions of the connection'
  return { ...config, permissions: wanted as Json }
}

function classify(answer: MintAnswer, config: Whole): MintResponse {
  const { status } = answer
  if (status !== 201) return failureOf(answer)
  const { token, expires_at, permissions, repositories } = membersOf(answer.body)
  const expiresAt = new Date(String(expires_at))
  if (typeof token !== 'string' || Number.isNaN(expiresAt.getTime()))
    return { kind: 'passing', code: 'no_token' }
  const names = Array.isArray(repositories) ? repositories.map(nameOf) : undefined
  if (isWider(config, permissions as Record<string, string> | undefined, names))
    return { kind: 'misconfigured', code: 'wider_than_asked' }
  const members = {
    access_token: new Secret(token),
    permissions: new Secret(permissions ?? {}),
    ...(names ? { repositories: new Secret(names) } : {}),
  }
  return { kind: 'minted', minted: { members, expiresAt } }
}

/**
 * Whether a token has more than was asked, or its response does not show what it has; `metadata` comes
 * with every one.
 */
function isWider(
  config: Whole,
  granted: Record<string, string> | undefined,
  names: readonly string[] | undefined,
): boolean {
  const asked = permissionsOf(config)
  const repositories = listed(config, 'repositories')
  const isMore =
    !granted ||
    Object.entries(granted).some(
      ([name, level]) => name !== 'metadata' && !isWithin(level, asked[name]),
    )
  const wanted = new Set(repositories.map((name) => name.toLowerCase()))
  const isElsewhere = !names || names.some((name) => !wanted.has(name.toLowerCase()))
  return (Object.keys(asked).length > 0 && isMore) || (repositories.length > 0 && isElsewhere)
}

/** By https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api. */
function failureOf({ status, headers }: MintAnswer): MintFailure {
  const seconds = Number(headers['retry-after'] ?? 0)
  const isLimited = status === 429 || seconds > 0 || headers['x-ratelimit-remaining'] === '0'
  if (isLimited || status >= 500)
    return { kind: 'passing', code: `http_${status}`, retryAfterSeconds: seconds || undefined }
  if (status === 401) return { kind: 'root_rejected', code: 'invalid_jwt' }
  if (status === 403) return { kind: 'root_rejected', code: 'installation_suspended' }
  if (status === 404) return { kind: 'root_rejected', code: 'no_such_installation' }
  if (status === 422) return { kind: 'misconfigured', code: 'not_granted' }
  return { kind: 'passing', code: `http_${status}` }
}

const nameOf = (each: Json): string => String((each as { readonly name?: Json } | null)?.name)

function membersOf(body: string): JsonObject {
  try {
    const parsed: unknown = JSON.parse(body)
    return typeof parsed === 'object' && parsed !== null ? (parsed as JsonObject) : {}
  } catch {
    return {}
  }
}
