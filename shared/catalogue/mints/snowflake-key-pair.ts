import { createHash, createPublicKey } from 'node:crypto'
import { Secret } from '../../model/secret.ts'
import { parseSigningKey } from '../../runtime/sign-jwt.ts'
import { signedAssertion } from '../mint/assertion.ts'
import type { Mint } from '../mint/mint.ts'
import { shorter } from '../mint/narrowing.ts'
import { said, type Whole } from '../whole-config.ts'

// Snowflake takes a JWT for an hour from `iat`, which is 60 s ago, whatever its `exp`.
const usualSeconds = 3540
const minSeconds = 60
const openFields = ['account', 'user', 'warehouse', 'database', 'schema', 'role']

/** A JWT by key pair, made locally (https://docs.snowflake.com/en/developer-guide/sql-api/authenticating). */
export const snowflakeKeyPairMint: Mint = {
  name: 'snowflake-key-pair',
  does: 'signs a JWT with the key of the user; no request is sent',
  by: 'signature',
  returns: ['token', ...openFields],
  narrows: { ttl_seconds: shorter('ttl_seconds', usualSeconds, minSeconds) },
  sign(config, now) {
    const { ttl_seconds: wanted } = config
    const seconds = typeof wanted === 'number' ? wanted : usualSeconds
    const privateKey = said(config, 'private_key')
    const passphrase = said(config, 'private_key_passphrase') || undefined
    const subject = `${accountName(said(config, 'account'))}.${said(config, 'user').toUpperCase()}`
    const claims = { iss: `${subject}.${fingerprint(privateKey, passphrase)}`, sub: subject }
    const token = signedAssertion({ privateKey, passphrase, claims, seconds }, now)
    const expiresAt = new Date((Math.floor(now.getTime() / 1000) + seconds) * 1000)
    return {
      kind: 'minted',
      minted: { members: { ...open(config), token: new Secret(token) }, expiresAt },
    }
  },
}

/** In the JWT an account is upper case and without its region; a replicated one ends at its dash. */
function accountName(account: string): string {
  const end = account.includes('.global') ? '-' : '.'
  return (account.split(end)[0] ?? account).toUpperCase()
}

function fingerprint(privateKey: string, passphrase: string | undefined): string {
  const der = createPublicKey(parseSigningKey(privateKey, passphrase)).export({
    type: 'spki',
    format: 'der',
  })
  return `SHA256:${createHash('sha256').update(der).digest('base64')}`
}

function open(config: Whole) {
  const given = openFields.filter((name) => said(config, name) !== '')
  return Object.fromEntries(given.map((name) => [name, new Secret(said(config, name))]))
}
