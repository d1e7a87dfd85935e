import * as z from 'zod'

/** The parameters of an authorization request that the protocol sets (RFC 6749 section 4.1.1, RFC 7636). */
const setInAuthorization = [
  'client_id',
  'client_secret',
  'code_challenge',
  'code_challenge_method',
  'redirect_uri',
  'response_type',
  'scope',
  'state',
]

/**
 * The parameters of a token request that the protocol sets (RFC 6749 sections 4.1.3 and 6, RFC 7636 section 4.5,
 * RFC 7521 section 4). `scope` and `resource` are not among them: a client can set its own.
 */
const setInTokenRequests = [
  'client_assertion',
  'client_assertion_type',
  'client_id',
  'client_secret',
  'code',
  'code_verifier',
  'grant_type',
  'redirect_uri',
  'refresh_token',
]

const line = /^[^\p{Cc}\p{Cs}]*$/u
const Text = z.string().max(2048).regex(line, 'must hold no control characters')

/** Parameters of an authorization request in addition to those that the protocol sets. */
export const authorizationParams = paramsExcept(setInAuthorization)

/** Parameters of a token request in addition to those that the protocol sets. */
export const tokenParams = paramsExcept(setInTokenRequests)

function paramsExcept(reserved: readonly string[]) {
  return z
    .record(z.string().min(1).max(128), Text)
    .refine((params) => Object.keys(params).length <= 20, 'must have at most 20 members')
    .superRefine((params, context) => {
      const names = Object.keys(params).filter((name) => reserved.includes(name))
      if (names.length === 0) return
      const message = `must not name ${names.join(', ')}: the protocol sets it`
      context.addIssue({ code: 'custom', message, path: [] })
    })
    .meta({ description: `Without ${reserved.join(', ')}, which the protocol sets.` })
}
