import * as z from 'zod'
import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import {
  checkOpenJson,
  checkTexts,
  isHeaderName,
  isMap,
  isOneLine,
  reservedHeaderIssue,
} from '../../../catalogue/fields/free-json.ts'
import { accessScopes } from '../../../model/connection.ts'
import { limits } from '../../../model/limits.ts'
import { Problem } from '../../../model/problem.ts'
import { readTokens, type TokenMembers, type TokenSet } from '../../../model/token-response.ts'
import type { ValidationIssue } from '../../../model/validation-issue.ts'
import { Name, readable } from '../../text-schemas.ts'

const locations = ['path', 'query', 'header', 'cookie'] as const

/** The places of a parameter that is not secret: in a header or cookie it is secret. */
export const openLocations: readonly string[] = ['path', 'query']

const GeneralParam = z
  .object({
    name: readable(z.string().min(1)),
    description: z.string().nullish(),
    location: z.enum(locations),
    value: z.unknown().optional(),
  })
  // A caller that resolves it sends it there: a line end would start another header.
  .superRefine(({ name, location, value }, context) => {
    const report = (path: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: [path] })
    if (openLocations.includes(location)) {
      // It is stored in the connection's row.
      return checkOpenJson(value ?? null, (_path, message) => report('value', message))
    }
    const reserved = location === 'header' ? reservedHeaderIssue(name) : undefined
    if (reserved !== undefined) report('name', reserved)
    else if (!isHeaderName(name)) report('name', `must be the name of a ${location}`)
    if (typeof value === 'string' && !isOneLine(value)) report('value', 'must be one line of text')
  })

const Server = z.object({ url: z.string(), description: z.string().nullish() })

// All of the map is secret, its names too: an issue is reported at the map itself.
const Headers = z
  .unknown()
  .superRefine((value, context) => {
    const report = (message: string) => context.addIssue({ code: 'custom', message, path: [] })
    if (isMap(value)) checkTexts(value, (_path, message) => report(message))
    else if (value != null) report('must be an object')
  })
  .transform((value) => (value ?? {}) as Record<string, string>)
  .meta({
    override: {
      type: ['object', 'null'],
      additionalProperties: { type: 'string' },
      writeOnly: true,
    },
  })

const namesHeader = (name: unknown): boolean =>
  name == null || (typeof name === 'string' && isHeaderName(name))

const Security = z
  .unknown()
  .refine((value) => value == null || isMap(value), 'must be an object')
  .refine(
    (value) => !isMap(value) || namesHeader(value.headerName),
    'must have a headerName that is a valid header name',
  )
  .superRefine((value, context) => {
    const name = isMap(value) ? value.headerName : undefined
    const reserved = typeof name === 'string' ? reservedHeaderIssue(name) : undefined
    if (reserved !== undefined)
      context.addIssue({ code: 'custom', message: `headerName ${reserved}` })
  })
  .transform((value) => (value ?? {}) as Record<string, unknown>)
  .meta({
    override: {
      type: ['object', 'null'],
      additionalProperties: true,
      writeOnly: true,
      description:
        'By `authMethod`: `apiKey` with `apiKey` and `headerName`, `oauth2` with `oauth2Token`, ' +
        '`basic`, `bearer`. Members named as fields of the config fill them; others are kept. An ' +
        'OAuth connector with a key, a token or a password needs no authorization.',
    },
  })

/** A new connection to a connector; unknown members are ignored, since clients send them. */
export const ConnectBody = z
  .object({
    name: Name,
    version: readable(z.string().min(1).max(limits.nameLength)).nullish(),
    security: Security.optional(),
    general_params: z.array(GeneralParam).max(limits.maxIssuesReported).nullish(),
    headers: Headers.optional(),
    target_system_servers: z.array(Server).max(limits.maxIssuesReported).nullish(),
    access_scope: z.enum(accessScopes).nullish(),
    is_service_account: z.boolean().nullish(),
  })
  .meta({ id: 'ConnectConnector' })

/** The input of a new connection to a connector. */
export type Connect = z.output<typeof ConnectBody>

/**
 * The token set that an OAuth connection starts with, where one was sent: the response of a token
 * endpoint (RFC 6749 section 5.1), new or old, so that `expires_at` counts before `expires_in`.
 *
 * @throws Problem `invalid_request` by the path of what is wrong in it.
 */
export function toTokenSet(
  { oauth }: ConnectionType,
  { security = {} }: Connect,
  now: Date,
): TokenSet | undefined {
  const sent = security.oauth2Token
  if (!oauth || sent == null) return undefined
  if (!isMap(sent)) {
    throw toProblem([{ path: [], kind: 'invalid', message: 'must be an object' }])
  }
  const { tokens, unreadable } = readTokens(sent, { now, first: 'expires_at' })
  if (tokens && unreadable.length === 0) return tokens
  throw toProblem(unreadable.map((name) => issueAt(name, sent)))
}

const messages: Readonly<Record<keyof TokenMembers, string>> = {
  access_token: 'must be a string that is not empty',
  refresh_token: 'must be a string',
  token_type: 'must be a string',
  expires_in: 'must be a number of seconds',
  expires_at: 'must be a time: seconds or milliseconds since 1970, ISO 8601 or an HTTP date',
  expires: 'must be a number of seconds, or a time',
  scope: 'must be a string or an array of strings',
}

function issueAt(name: keyof TokenMembers, sent: TokenMembers): TokenIssue {
  if (sent[name] === undefined) return { path: [name], kind: 'missing', message: 'is required' }
  return { path: [name], kind: 'invalid', message: messages[name] }
}

type TokenIssue = ValidationIssue & { readonly path: readonly string[] }

function toProblem(issues: readonly TokenIssue[]): Problem {
  const at = ['security', 'oauth2Token']
  return new Problem('invalid_request', {
    details: Object.fromEntries(
      issues.map(({ path, message }) => [[...at, ...path].join('.'), message]),
    ),
    issues: issues.map((issue) => ({ ...issue, path: ['body', ...at, ...issue.path] })),
  })
}
