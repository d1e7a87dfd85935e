import { ApiProblem } from '../api/problem.ts'
import type { IdentityProvider } from '../api/resources.ts'

/** An identity provider while it is edited. */
export interface ProviderDraft {
  readonly name: string
  readonly issuer: string
  readonly audience: string
  readonly peopleSignIn: boolean
  readonly clientId: string
  readonly clientSecret: string
  readonly scopes: string
  /** A JSON array. */
  readonly rules: string
}

/** The first content of the form. */
export function toProviderDraft(provider: IdentityProvider | undefined): ProviderDraft {
  const signIn = provider?.sign_in
  return {
    name: provider?.name ?? '',
    issuer: provider?.issuer ?? '',
    audience: provider?.audience ?? location.origin,
    peopleSignIn: signIn !== null,
    clientId: signIn?.client_id ?? '',
    clientSecret: '',
    scopes: signIn?.scopes.join(' ') ?? 'openid email profile',
    rules: JSON.stringify(provider?.rules ?? [], undefined, 2),
  }
}

/**
 * The body that saves a draft; what the form does not show stays as it is.
 *
 * @throws ApiProblem where the rules are not a JSON array.
 */
export function toProviderBody(draft: ProviderDraft, provider: IdentityProvider | undefined) {
  const { clientId, clientSecret, scopes } = draft
  const client = { client_id: clientId.trim(), scopes: scopes.split(/\s+/).filter(Boolean) }
  const secret = clientSecret === '' ? {} : { client_secret: clientSecret }
  return {
    name: draft.name.trim(),
    issuer: draft.issuer.trim(),
    audience: draft.audience.trim(),
    sign_in: draft.peopleSignIn ? { ...client, ...secret } : null,
    rules: toRules(draft.rules),
    ...(provider ? { jwks: provider.jwks, algorithms: provider.algorithms } : {}),
  }
}

function toRules(text: string): readonly unknown[] {
  const rules = parseJson(text)
  if (Array.isArray(rules)) return rules
  const [code, message] = ['invalid_request', 'The rules must be a JSON array.']
  throw new ApiProblem({ status: 400, code, message, details: { rules: 'must be a JSON array' } })
}

/** The value of a JSON text; undefined where it is not valid. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
