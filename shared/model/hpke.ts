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
// A raw key of X25519 becomes DER by these prefixes (RFC 8410 sections 4 and 7).
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex')

/** A key pair of X25519, raw. */
export interface KeyPair {
  readonly privateKey: Buffer
  readonly publicKey: Buffer
}

/** What a value is bound to: `info` enters the key, `aad` the tag. */
export interface Binding {
  readonly info: Buffer
  readonly aad: Buffer
}

/** A fresh key pair; its caller zeroes the private key. */
export function newKeyPair(): KeyPair {
  const pair = generateKeyPairSync('x25519', {
    privateKeyEncoding: { format: 'der', type: 'pkcs8' },
    publicKeyEncoding: { format: 'der', type: 'spki' },
  })
  const privateKey = Buffer.from(pair.privateKey.subarray(-keyBytes))
  pair.privateKey.fill(0)
  return { privateKey, publicKey: pair.publicKey.subarray(-keyBytes) }
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
  ephemeral: KeyPair = newKeyPair(),
): Buffer {
  const recipient = publicKeyObject(publicKey)
  const own = privateKeyObject(ephemeral.privateKey)
  ephemeral.privateKey.fill(0)
  const secret = diffieHellman({ privateKey: own, publicKey: recipient })
  const { key, nonce } = keySchedule(secret, ephemeral.publicKey, publicKey, info)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad)
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()])
  key.fill(0)
  return Buffer.concat([ephemeral.publicKey, body, cipher.getAuthTag()])
}

/**
 * Decrypts what `encryptFor` made (OpenBase of RFC 9180 section 6.1).
 *
 * @throws Error where a bit, the key, `info` or `aad` differs.
 */
export function decryptWith(privateKey: Buffer, { info, aad }: Binding, value: Buffer): Buffer {
  if (value.length < keyBytes + tagBytes) throw new Error('This is no HPKE ciphertext')
  const encapsulated = value.subarray(0, keyBytes)
  const own = privateKeyObject(privateKey)
  const ownPublic = createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(-keyBytes)
  const secret = diffieHellman({ privateKey: own, publicKey: publicKeyObject(encapsulated) })
  const { key, nonce } = keySchedule(secret, encapsulated, ownPublic, info)
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

function privateKeyObject(raw: Buffer): KeyObject {
  const key = Buffer.concat([privatePrefix, raw])
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  } finally {
    key.fill(0)
  }
}

function publicKeyObject(raw: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' })
}
