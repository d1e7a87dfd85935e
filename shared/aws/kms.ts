import { createHash } from 'node:crypto'
import {
  DecryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  KMSClient,
} from '@aws-sdk/client-kms'
import type { Powers } from '../ports/index.ts'
import type { TokenEncryptionContext } from '../ports/oauth.ts'
import { BoundedMap } from '../runtime/cache.ts'
import { setting } from '../runtime/settings.ts'
import {
  type DataKey,
  decryptUnder,
  encryptionContext,
  encryptUnder,
  wrappedKeyOf,
} from './encrypted-value.ts'
import { answered, clientConfig, lean } from './sdk/client.ts'

/** The client of KMS. */
export const kms = lean(new KMSClient(clientConfig))

/**
 * HMAC-SHA-256 of a text's SHA-256, under a key that never leaves KMS. The hash comes first, since
 * GenerateMac takes 4,096 bytes at most.
 *
 * @throws Problem `dependency_unavailable`.
 */
export async function hmac(text: string): Promise<Buffer> {
  const command = new GenerateMacCommand({
    KeyId: setting('macKey'),
    MacAlgorithm: 'HMAC_SHA_256',
    Message: createHash('sha256').update(text).digest(),
  })
  const { Mac } = await answered(kms.send(command))
  return Buffer.from(Mac ?? [])
}

/** Signs links: nothing is stored that could be stolen. */
export const signLinks: Powers['signLinks'] = {
  // The prefix separates them from the fingerprints of bodies, which the same key makes.
  sign: async (text) => (await hmac(`mooring link\n${text}`)).toString('base64url'),
}

// Half a KB each. Beyond this many grants, each refresh calls KMS again.
const known = /* @__PURE__ */ new BoundedMap<string, Buffer>(10_000)

/** A fresh data key, bound to an encryption context. @throws Problem `dependency_unavailable`. */
async function newDataKey(place: TokenEncryptionContext): Promise<DataKey> {
  const command = new GenerateDataKeyCommand({
    KeyId: setting('key'),
    KeySpec: 'AES_256',
    EncryptionContext: encryptionContext(place),
  })
  const { Plaintext = [], CiphertextBlob = [] } = await answered(kms.send(command))
  const key = { clear: Buffer.from(Plaintext), wrapped: Buffer.from(CiphertextBlob) }
  remember(key, place)
  return key
}

/** A data key that this process has cached; undefined where it has not. */
function cachedDataKey(place: TokenEncryptionContext, wrapped: Buffer): DataKey | undefined {
  const clear = known.get(nameOf(place, wrapped))
  return clear && { clear, wrapped }
}

/**
 * Has KMS decrypt a data key, once in a process.
 *
 * @throws Error where it was wrapped for another encryption context, or is not a wrapped key; Problem
 * `dependency_unavailable`.
 */
async function dataKeyOf(place: TokenEncryptionContext, wrapped: Buffer): Promise<DataKey> {
  const cached = cachedDataKey(place, wrapped)
  if (cached) return cached
  const command = new DecryptCommand({
    KeyId: setting('key'),
    CiphertextBlob: wrapped,
    EncryptionContext: encryptionContext(place),
  })
  const { Plaintext = [] } = await answered(kms.send(command), 'InvalidCiphertextException')
  const key = { clear: Buffer.from(Plaintext), wrapped }
  remember(key, place)
  return key
}

// By encryption context as well: a key that is cached for one must not decrypt what KMS rejects for another.
function nameOf({ purpose, ownerId, id }: TokenEncryptionContext, wrapped: Buffer): string {
  return `${purpose} ${ownerId} ${id} ${wrapped.toString('base64')}`
}

function remember({ clear, wrapped }: DataKey, place: TokenEncryptionContext): void {
  known.set(nameOf(place, wrapped), clear)
}

/**
 * Encrypts tokens. A refresh has just decrypted the previous tokens, so their data key is cached and
 * no call to KMS delays the commit of the provider's response.
 */
export const encryptTokens: Powers['encryptTokens'] = {
  async encrypt(place, secrets, like) {
    const cached = like === undefined ? undefined : cachedDataKey(place, wrappedKeyOf(like))
    return encryptUnder(cached ?? (await newDataKey(place)), place, secrets)
  },
}

/** Decrypts tokens; KMS is called once for each data key and process. */
export const decryptTokens: Powers['decryptTokens'] = {
  async decrypt(place, ciphertext) {
    const { clear } = await dataKeyOf(place, wrappedKeyOf(ciphertext))
    return decryptUnder(clear, place, ciphertext)
  },
}

/** Encrypts what revokes a minted credential. */
export const encryptRevocations: Powers['encryptRevocations'] = {
  encrypt: ({ ownerId, id, version }, secrets) =>
    encryptTokens.encrypt({ purpose: 'revocation', ownerId, id, version }, secrets),
}

/** Decrypts what revokes a minted credential. */
export const decryptRevocations: Powers['decryptRevocations'] = {
  decrypt: ({ ownerId, id, version }, encrypted) =>
    decryptTokens.decrypt({ purpose: 'revocation', ownerId, id, version }, encrypted),
}

/** The encryption context of the secret of a sign-in client. */
export const signInPlace = (providerId: string) =>
  ({ purpose: 'sign-in', ownerId: 'system', id: providerId, version: 1 }) as const

/** Encrypts secrets of sign-in clients. */
export const encryptSignInSecrets: Powers['encryptSignInSecrets'] = {
  encrypt: (providerId, secret) =>
    encryptTokens.encrypt(signInPlace(providerId), { client_secret: secret }),
}

/** Decrypts secrets of sign-in clients. */
export const decryptSignInSecrets: Powers['decryptSignInSecrets'] = {
  async decrypt(providerId, encrypted) {
    const { client_secret: secret } = await decryptTokens.decrypt(
      signInPlace(providerId),
      encrypted,
    )
    if (!secret) throw new Error('The encrypted value holds no client secret')
    return secret
  },
}
