import { createHash, createPublicKey } from 'node:crypto'
import { GetPublicKeyCommand, SignCommand } from '@aws-sdk/client-kms'
import type { PublicSigningKey } from '../model/mcp.ts'
import { Secret } from '../model/secret.ts'
import { setting } from '../runtime/settings.ts'
import { signedJwt, unsignedJwt } from '../runtime/sign-jwt.ts'
import { kms } from './kms.ts'
import { answered } from './sdk/client.ts'

const cached = new Map<string, PublicSigningKey>()

/**
 * The public halves of the keys in the client metadata document; KMS is called once in a process for
 * each.
 *
 * @throws Problem `dependency_unavailable` where one of them cannot be read: a document without it
 * would revoke it.
 */
export function publicClientKeys(): Promise<readonly PublicSigningKey[]> {
  return Promise.all(setting('clientKeys').split(',').map(publicKeyOf))
}

async function publicKeyOf(arn: string): Promise<PublicSigningKey> {
  const known = cached.get(arn)
  if (known) return known
  const { PublicKey = [] } = await answered(kms.send(new GetPublicKeyCommand({ KeyId: arn })))
  const key = toJwk(Buffer.from(PublicKey))
  cached.set(arn, key)
  return key
}

function toJwk(spki: Buffer): PublicSigningKey {
  const found = createPublicKey({ key: spki, format: 'der', type: 'spki' }).export({
    format: 'jwk',
  })
  const point = { crv: 'P-256', kty: 'EC', x: String(found.x), y: String(found.y) } as const
  // RFC 7638 section 3.2: the required members in this order, without spaces.
  const kid = createHash('sha256').update(JSON.stringify(point)).digest('base64url')
  return { ...point, kid, alg: 'ES256', use: 'sig' }
}

/**
 * Signs a client assertion by a key that never leaves KMS.
 *
 * @throws Problem `dependency_unavailable`.
 */
export async function signByClientKey(claims: Readonly<Record<string, unknown>>): Promise<Secret> {
  const { kid } = await publicKeyOf(setting('clientKey'))
  const unsigned = unsignedJwt('ES256', { header: { kid }, claims })
  const command = new SignCommand({
    KeyId: setting('clientKey'),
    Message: Buffer.from(unsigned),
    MessageType: 'RAW',
    SigningAlgorithm: 'ECDSA_SHA_256',
  })
  const { Signature = [] } = await answered(kms.send(command))
  return new Secret(signedJwt(unsigned, toJoseSignature(Buffer.from(Signature))))
}

const coordinateBytes = 32

/** `r || s` (RFC 7518 section 3.4) of the DER form in which KMS returns them (RFC 3279 section 2.2.3). */
function toJoseSignature(der: Buffer): Buffer {
  const rStart = 4
  const rEnd = rStart + der.readUInt8(rStart - 1)
  const sStart = rEnd + 2
  const sEnd = sStart + der.readUInt8(sStart - 1)
  return Buffer.concat([
    toCoordinate(der.subarray(rStart, rEnd)),
    toCoordinate(der.subarray(sStart, sEnd)),
  ])
}

/** An integer of DER has no fixed length: a zero before a first bit of 1, and none before others. */
function toCoordinate(integer: Buffer): Buffer {
  const digits = integer.subarray(-coordinateBytes)
  return Buffer.concat([Buffer.alloc(coordinateBytes - digits.length), digits])
}
