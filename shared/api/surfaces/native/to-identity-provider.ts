import type * as z from 'zod'
import type {
  IdentityProvider,
  IdentityProviderInput,
  SignInClient,
} from '../../../model/identity-provider.ts'
import {
  type IdentityRule,
  matchIssue,
  sharedIssuerWarning,
} from '../../../model/identity-rules.ts'
import { limits } from '../../../model/limits.ts'
import { Problem } from '../../../model/problem.ts'
import { endpointIssue, type OutboundAllow } from '../../../model/public-address.ts'
import type { Secret } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import {
  type IdentityProviderBody,
  type IdentityProviderView,
  signInScopes,
} from './identity-provider-body.ts'

type Body = z.output<typeof IdentityProviderBody>
type SentRule = Body['rules'][number]

/** An identity provider as it was sent; the secret of its client is not encrypted yet. */
export interface SentProvider {
  readonly input: IdentityProviderInput
  /** null: none; undefined: the stored one stays, if there is one. */
  readonly secret: Secret | null | undefined
}

/**
 * The identity provider that a body describes.
 *
 * @throws Problem `invalid_request` that names each wrong member with its correction.
 */
export function toIdentityProvider(body: Body, allow: OutboundAllow): SentProvider {
  const { name, issuer, audience, jwks, sign_in: signIn, algorithms } = body
  const rules = body.rules.map(toRule)
  const bytes = JSON.stringify([rules, jwks]).length
  const issues = {
    issuer: issuerIssue(issuer, allow),
    rules:
      bytes > limits.identityBytes
        ? `must have, with jwks, at most ${limits.identityBytes} bytes`
        : undefined,
    ...Object.fromEntries(
      rules.map((rule, at) => [`rules.${at}.match`, matchIssue(rule, signIn != null)]),
    ),
  }
  assertNone(issues)
  const client = signIn
    ? { clientId: signIn.client_id, scopes: signIn.scopes ?? signInScopes }
    : undefined
  return {
    input: { name, issuer, audience, jwks: jwks?.keys, signIn: client, rules, algorithms },
    secret: signIn?.client_secret,
  }
}

function issuerIssue(issuer: string, allow: OutboundAllow): string | undefined {
  const issue = endpointIssue(issuer, allow)
  if (issue !== undefined) return issue
  // OpenID Connect Core section 2: no query and no fragment.
  return issuer.includes('?') ? 'must not have a query' : undefined
}

function assertNone(issues: Readonly<Record<string, string | undefined>>): void {
  const found = Object.entries(issues).flatMap(([path, message]) =>
    message === undefined ? [] : [[path, message] as const],
  )
  if (found.length === 0) return
  throw new Problem('invalid_request', {
    details: Object.fromEntries(found),
    issues: found.map(([path, message]) => ({
      path: ['body', ...path.split('.')],
      kind: 'invalid' as const,
      message,
    })),
  })
}

/** A rule as it is stored. */
export function toRule(sent: SentRule): IdentityRule {
  const { match, allow_prefix, role, project, user, max_ttl_seconds } = sent
  return {
    match,
    role,
    ...(allow_prefix ? { allowPrefix: true as const } : {}),
    ...(project == null ? {} : { project }),
    ...(user == null ? {} : { user }),
    ...(max_ttl_seconds == null ? {} : { maxTtlSeconds: max_ttl_seconds }),
  }
}

/** The view of a stored identity provider. @throws Error where the setting `publicUrl` is missing. */
export function toIdentityProviderView(
  provider: IdentityProvider,
): z.input<typeof IdentityProviderView> {
  const { id, name, issuer, audience, jwks, signIn, rules, algorithms, version } = provider
  return {
    ...{ id, name, issuer, audience, algorithms: [...algorithms], version },
    jwks: jwks ? { keys: jwks.map((key) => ({ ...key })) } : null,
    sign_in: signIn ? toSignInView(signIn) : null,
    rules: rules.map(toRuleView),
    status: provider.deletedAt === undefined ? 'active' : 'deleting',
    warnings: warningsOf(provider),
    created_at: provider.createdAt,
    created_by: provider.createdBy,
    updated_at: provider.updatedAt,
    updated_by: provider.updatedBy,
  }
}

function toSignInView({ clientId, scopes, secret }: SignInClient) {
  return {
    client_id: clientId,
    withheld_fields: secret === undefined ? [] : ['client_secret' as const],
    scopes: [...scopes],
    redirect_uri: `${setting('publicUrl')}/v1/sign-in/callback`,
  }
}

function toRuleView({ match, allowPrefix, role, project, user, maxTtlSeconds }: IdentityRule) {
  const values = Object.entries(match).map(([claim, value]) => [
    claim,
    typeof value === 'string' ? value : [...value],
  ])
  return {
    match: Object.fromEntries(values) as Record<string, string | string[]>,
    ...(allowPrefix ? { allow_prefix: true } : {}),
    role,
    ...(project === undefined ? {} : { project }),
    ...(user === undefined ? {} : { user }),
    ...(maxTtlSeconds === undefined ? {} : { max_ttl_seconds: maxTtlSeconds }),
  }
}

/** What is valid and still likely not meant, for the administrator to read. */
function warningsOf({ rules, issuer, signIn }: IdentityProvider): string[] {
  const each = rules.flatMap((rule, at) => {
    const isAdmin = rule.role === 'admin' && rule.project === undefined
    return [
      ...(isAdmin
        ? [`Rule ${at} gives the whole deployment: it has the role admin and no project.`]
        : []),
      ...[sharedIssuerWarning(rule, issuer)].flatMap((text) =>
        text === undefined ? [] : `Rule ${at} ${text}`,
      ),
    ]
  })
  const none = rules.length === 0 ? ['No rule: no token and no person gets access.'] : []
  const isPlain =
    signIn === undefined && issuer.startsWith('http:') ? ['The issuer is reached without TLS.'] : []
  return [...none, ...each, ...isPlain]
}
