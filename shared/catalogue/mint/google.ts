import type { JsonObject } from '../../model/json.ts'
import { said, type Whole } from '../whole-config.ts'
import { jwtBearerGrant, signedAssertion } from './assertion.ts'
import type { TokenAsk } from './mint.ts'

const usualTokenUrl = 'https://oauth2.googleapis.com/token'
// Google takes an assertion of at most one hour from `iat`, which is 60 s ago.
const assertionSeconds = 300

/** What the assertion of a service account asks for. */
export interface GoogleAsk {
  readonly scopes?: readonly string[]
  /** A user of the domain to act for (domain-wide delegation). */
  readonly subject?: string | undefined
  /** Of an ID token, in place of scopes. */
  readonly targetAudience?: string | undefined
}

/**
 * A token request of a service account (https://developers.google.com/identity/protocols/oauth2/service-account).
 *
 * @param account the members of a service-account file.
 */
export function googleTokenAsk(
  account: Whole,
  { scopes = [], subject, targetAudience }: GoogleAsk,
  now: Date,
): TokenAsk {
  const tokenUrl = said(account, 'token_uri') || usualTokenUrl
  const email = said(account, 'client_email')
  const assertion = signedAssertion(
    {
      privateKey: said(account, 'private_key'),
      keyId: said(account, 'private_key_id'),
      claims: {
        ...{ iss: email, aud: tokenUrl, sub: subject || undefined },
        ...(targetAudience ? { target_audience: targetAudience } : { scope: scopes.join(' ') }),
      },
      seconds: assertionSeconds,
    },
    now,
  )
  return { url: tokenUrl, params: { grant_type: jwtBearerGrant, assertion } }
}

/** The members of a service-account file; empty where it is none. */
export function accountOf(config: Whole): JsonObject {
  try {
    return JSON.parse(said(config, 'service_account_json')) as JsonObject
  } catch {
    return {}
  }
}
