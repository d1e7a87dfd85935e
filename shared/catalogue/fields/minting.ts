import { parseSigningKey, SigningKeyError } from '../../runtime/sign-jwt.ts'
import { type Field, factsOf, field } from './facts.ts'
import { secretDocument } from './fields.ts'
import { isMap } from './free-json.ts'
import type { Rule } from './rule.ts'

/** A private key in PEM that signs JWTs; one under a passphrase is read when it signs. */
export function signingKey(label: string, hint = 'In PEM, with its BEGIN and END lines.'): Field {
  return fromFile(secretDocument(label, signingKeyIssue, hint), 'application/x-pem-file')
}

/** The same field, which a form can fill from a file of this media type. */
export function fromFile(inner: Field, contentMediaType: string): Field {
  return field(inner, { ...factsOf(inner), schema: { contentMediaType } })
}

/** What is wrong with a private key, or nothing; its text is never shown. */
function signingKeyIssue(pem: string): string | undefined {
  if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(pem)) return undefined
  try {
    parseSigningKey(pem)
    return undefined
  } catch (error) {
    if (error instanceof SigningKeyError) return error.message
    throw error
  }
}

/** Parameters that hold a secret, or that Mooring sets by itself. */
const ownParams = [
  ...['grant_type', 'scope', 'audience', 'resource', 'client_id', 'client_secret'],
  ...['assertion', 'client_assertion', 'client_assertion_type', 'password', 'refresh_token'],
]

/** Requires an open map to have text values, and none of the parameters that Mooring sets. */
export function ownTexts(name: string): Rule {
  return {
    of: [name],
    description: `${name} has text values, and none of ${ownParams.join(', ')}`,
    check({ [name]: map }) {
      const values = isMap(map) ? Object.values(map) : []
      if (values.some((value) => typeof value !== 'string'))
        return { [name]: 'must have a text as each value' }
      return notTaken(name, map, ownParams)
    },
  }
}

const ownMembers = ['iss', 'sub', 'aud', 'iat', 'exp', 'jti']

/** Requires an open map to have none of the claims that Mooring sets. */
export function ownClaims(name: string): Rule {
  return {
    of: [name],
    description: `${name} has none of ${ownMembers.join(', ')}`,
    check: ({ [name]: map }) => notTaken(name, map, ownMembers),
  }
}

function notTaken(name: string, map: unknown, own: readonly string[]) {
  const taken = isMap(map) ? own.filter((member) => Object.hasOwn(map, member)) : []
  return taken.length === 0 ? {} : { [name]: `must not set ${taken.join(', ')}: Mooring does` }
}
