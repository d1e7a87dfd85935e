import { parseSigningKey, SigningKeyError } from '../../runtime/sign-jwt.ts'
import type { Field } from './facts.ts'
import { secretDocument } from './fields.ts'
import { isMap } from './free-json.ts'
import type { Rule } from './rule.ts'

/** A private key in PEM that signs JWTs; one under a passphrase is read when it signs. */
export function signingKey(label: string, hint = 'In PEM, with its BEGIN and END lines.'): Field {
  return secretDocument(label, signingKeyIssue, hint)
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

/** Members that hold a secret, or that Mooring sets by itself. */
const reserved = ['grant_type', 'scope', 'client_id', 'client_secret', 'assertion'].concat([
  'client_assertion',
  'client_assertion_type',
  'iat',
  'exp',
  'jti',
  'password',
  'refresh_token',
])

/** Requires an open map to have text values, and none of the members that Mooring sets. */
export function ownTexts(name: string): Rule {
  return {
    of: [name],
    description: `${name} has text values, and none of ${reserved.join(', ')}`,
    check({ [name]: map }) {
      const members = isMap(map) ? Object.entries(map) : []
      if (members.some(([, value]) => typeof value !== 'string'))
        return { [name]: 'must have a text as each value' }
      const taken = members.map(([member]) => member).filter((member) => reserved.includes(member))
      return taken.length === 0 ? {} : { [name]: `must not set ${taken.join(', ')}: Mooring does` }
    },
  }
}
