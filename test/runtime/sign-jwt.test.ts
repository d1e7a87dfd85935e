import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { compactVerify, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  algorithmOf,
  canSign,
  type JwtAlgorithm,
  jwtAlgorithms,
  parseSigningKey,
  signedJwt,
  signJwt,
  unsignedJwt,
} from '../../shared/runtime/sign-jwt.ts'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const ed25519 = generateKeyPairSync('ed25519').privateKey
const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve }).privateKey
const [p256, p384, p521] = [ec('P-256'), ec('P-384'), ec('P-521')]

function keyFor(algorithm: JwtAlgorithm): KeyObject {
  if (algorithm === 'ES256') return p256
  if (algorithm === 'ES384') return p384
  if (algorithm === 'ES512') return p521
  return algorithm === 'EdDSA' ? ed25519 : rsa
}

const pem = (key: KeyObject) => String(key.export({ type: 'pkcs8', format: 'pem' }))

describe('a text that is no usable private key', () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
  const encrypted = p256.export({
    ...{ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' },
  } as const)

  it.each([
    ['an empty text', ''],
    ['another text', 'hunter2-marker'],
    ['a public key', String(publicKey.export({ type: 'spki', format: 'pem' }))],
    ['an RSA key of 1024 bits', pem(short)],
    ['a key of a curve without an algorithm', pem(ec('secp256k1'))],
    ['a key for key agreement alone', pem(generateKeyPairSync('x25519').privateKey)],
    ['an encrypted key without its passphrase', String(encrypted)],
  ])('is rejected without being quoted: %s', (_name, text) => {
    const error = caught(() => parseSigningKey(text))
    expect(error).toMatchObject({ name: 'SigningKeyError' })
    expect(error).not.toHaveProperty('cause')
    expect(String(error)).not.toContain('marker')
  })

  it('is accepted with the passphrase of an encrypted key, and with no other', () => {
    expect(algorithmOf(parseSigningKey(String(encrypted), 'right'))).toBe('ES256')
    expect(() => parseSigningKey(String(encrypted), 'wrong')).toThrow('must be a private key')
  })
})

describe('a private key', () => {
  it.each([
    ['PKCS#8', rsa.export({ type: 'pkcs8', format: 'pem' }), 'RS256'],
    ['PKCS#1', rsa.export({ type: 'pkcs1', format: 'pem' }), 'RS256'],
    ['SEC 1', p384.export({ type: 'sec1', format: 'pem' }), 'ES384'],
    ['PKCS#8 of Ed25519', ed25519.export({ type: 'pkcs8', format: 'pem' }), 'EdDSA'],
  ])('names its algorithm whatever the form of its PEM: %s', (_form, text, algorithm) => {
    expect(algorithmOf(parseSigningKey(String(text)))).toBe(algorithm)
  })

  it('signs by its own algorithms alone', () => {
    expect(jwtAlgorithms.filter((each) => canSign(p256, each))).toEqual(['ES256'])
    expect(jwtAlgorithms.filter((each) => canSign(rsa, each))).toHaveLength(6)
    expect(() => signJwt(p256, { claims: {} }, 'RS256')).toThrow('does not sign by RS256')
  })
})

describe('a signed JWT', () => {
  it.each(jwtAlgorithms)('is verified by another implementation: %s', async (algorithm) => {
    const key = keyFor(algorithm)
    const token = signJwt(
      key,
      { header: { kid: 'k' }, claims: { iss: 'a', none: undefined } },
      algorithm,
    )
    const { payload, protectedHeader } = await jwtVerify(token, createPublicKey(key))
    expect(protectedHeader).toEqual({ alg: algorithm, kid: 'k', typ: 'JWT' })
    expect(payload).toEqual({ iss: 'a' })
  })

  it('has the algorithm of its key, whatever its header asks for', async () => {
    const token = signJwt(p256, { header: { alg: 'none' }, claims: {} })
    const { protectedHeader } = await compactVerify(token, createPublicKey(p256))
    expect(protectedHeader.alg).toBe('ES256')
  })

  it('is joined from a text and a signature that another service made', () => {
    const unsigned = unsignedJwt('ES256', { claims: { sub: 's' } })
    expect(signedJwt(unsigned, Buffer.from([251, 255]))).toBe(`${unsigned}.-_8`)
  })
})

function caught(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('It did not throw')
}
