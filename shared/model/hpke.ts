import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'

/*
 * HPKE (RFC 9180) in base mode, single-shot, for one suite: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
 * AES-256-GCM. Decision 101 says why this is no library; test/aws/envelope/hpke.test.ts has the vectors.
 */

const hashBytes = 32
/** Of a raw private or public key of X25519 (RFC 7748). */
const keyBytes = 32
const tagBytes = 16
const nonceBytes = 12
const kemSuite = Buffer.from('KEM\x00\x20', 'latin1')
const suite = Buffer.from('HPKE\x00\x20\x00\x01\x00\x02', 'latin1')
const versionLabel = Buffer.from('HPKE-v1')
const empty = Buffer.alloc(0)
// A raw private key of X25519 becomes DER by this prefix (RFC 8410 section 7).
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** A key pair of X25519, raw. */
export interface KeyPair {
  readonly privateKey: Buffer
  readonly publicKey: Buffer
}

/** A key pair whose private key OpenSSL holds: outside of JavaScript's heap, zeroed when it is freed. */
export interface LoadedKeyPair {
  readonly privateKey: KeyObject
  /** Raw. */
  readonly publicKey: Buffer
}

/** What a value is bound to: `info` enters the key, `aad` the tag. */
export interface Binding {
  readonly info: Buffer
  readonly aad: Buffer
}

/** A fresh key pair; its caller zeroes the private key. */
export function newKeyPair(): KeyPair {
  const { privateKey: loaded, publicKey } = newLoadedKeyPair()
  const der = loaded.export({ format: 'der', type: 'pkcs8' })
  const privateKey = Buffer.from(der.subarray(-keyBytes))
  der.fill(0)
  return { privateKey, publicKey }
}

function newLoadedKeyPair(): LoadedKeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  return { privateKey, publicKey: rawOf(publicKey) }
}

/** Loads a raw private key, and zeroes it. This takes ten times as long as its use. */
export function loadKeyPair(raw: Buffer): LoadedKeyPair {
  const key = Buffer.concat([privatePrefix, raw])
  try {
    const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
    return { privateKey, publicKey: rawOf(createPublicKey(privateKey)) }
  } finally {
    key.fill(0)
    raw.fill(0)
  }
}

/**
 * Encrypts for a public key (SealBase of RFC 9180 section 6.1).
 *
 * @param ephemeral a fresh pair; test vectors bring their own.
 * @returns the encapsulated key, the ciphertext and its tag.
 */
export function encryptFor(
  publicKey: Buffer,
  { info, aad }: Binding,
  plaintext: Buffer,
  ephemeral: LoadedKeyPair = newLoadedKeyPair(),
): Buffer {
  const { privateKey, publicKey: encapsulated } = ephemeral
  const secret = diffieHellman({ privateKey, publicKey: publicKeyObject(publicKey) })
  const { key, nonce } = keySchedule(secret, encapsulated, publicKey, info)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad)
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()])
  key.fill(0)
  return Buffer.concat([encapsulated, body, cipher.getAuthTag()])
}

/**
 * Decrypts what `encryptFor` made (OpenBase of RFC 9180 section 6.1).
 *
 * @throws Error where a bit, the key, `info` or `aad` differs.
 */
export function decryptWith(
  { privateKey, publicKey }: LoadedKeyPair,
  { info, aad }: Binding,
  value: Buffer,
): Buffer {
  if (value.length < keyBytes + tagBytes) throw new Error('This is no HPKE ciphertext')
  const encapsulated = value.subarray(0, keyBytes)
  const secret = diffieHellman({ privateKey, publicKey: publicKeyObject(encapsulated) })
  const { key, nonce } = keySchedule(secret, encapsulated, publicKey, info)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(aad).setAuthTag(value.subarray(-tagBytes))
  key.fill(0)
  return Buffer.concat([decipher.update(value.subarray(keyBytes, -tagBytes)), decipher.final()])
}

/** Key and nonce of the only message (RFC 9180 sections 4.1 and 5.1, without a PSK). */
function keySchedule(dh: Buffer, encapsulated: Buffer, recipient: Buffer, info: Buffer) {
  const kemContext = Buffer.concat([encapsulated, recipient])
  const eae = labeledExtract(kemSuite, empty, 'eae_prk', dh)
  dh.fill(0)
  const shared = labeledExpand(kemSuite, eae, 'shared_secret', kemContext, hashBytes)
  const context = Buffer.concat([
    Buffer.from([0]), // mode_base
    labeledExtract(suite, empty, 'psk_id_hash', empty),
    labeledExtract(suite, empty, 'info_hash', info),
  ])
  const secret = labeledExtract(suite, shared, 'secret', empty)
  const key = labeledExpand(suite, secret, 'key', context, hashBytes)
  const nonce = labeledExpand(suite, secret, 'base_nonce', context, nonceBytes)
  for (const spent of [eae, shared, secret]) spent.fill(0)
  return { key, nonce }
}

/** LabeledExtract of RFC 9180 section 4; HKDF-Extract of RFC 5869. */
function labeledExtract(id: Buffer, salt: Buffer, label: string, input: Buffer): Buffer {
  const hmac = createHmac('sha256', salt)
  return hmac.update(versionLabel).update(id).update(label).update(input).digest()
}

/** LabeledExpand of RFC 9180 section 4; of HKDF-Expand one block does, as no length is over 32. */
function labeledExpand(id: Buffer, prk: Buffer, label: string, info: Buffer, length: number) {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(length)
  const hmac = createHmac('sha256', prk).update(size).update(versionLabel).update(id)
  return hmac
    .update(label)
    .update(info)
    .update(Buffer.from([1]))
    .digest()
    .subarray(0, length)
}

// As a JWK (RFC 8037): OpenSSL reads and writes DER ten times as slowly.
function publicKeyObject(raw: Buffer): KeyObject {
  const key = { kty: 'OKP', crv: 'X25519', x: raw.toString('base64url') }
  return createPublicKey({ key, format: 'jwk' })
}

function rawOf(publicKey: KeyObject): Buffer {
  return Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
}
