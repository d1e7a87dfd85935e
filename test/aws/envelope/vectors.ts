import { readFileSync } from 'node:fs'
import { bindingOf, formatRef, parseRef } from '../../../shared/aws/secrets/envelope/storage.ts'
import { decryptWith, encryptFor, loadKeyPair } from '../../../shared/model/hpke.ts'
import type { SecretOwner, SecretRef } from '../../../shared/model/secret.ts'

/** A value of format `e1`: `vectors.json` keeps some, and `vectors.py` decrypts them with other code. */
export interface Vector {
  readonly name: string
  readonly owner: SecretOwner
  readonly shard: string
  readonly keyVersion: number
  readonly secretVersion: number
  /** Keys in hexadecimal. */
  readonly privateKey: string
  readonly publicKey: string
  readonly ephemeralPrivateKey: string
  readonly ephemeralPublicKey: string
  /** Secrets by name, as JSON text. */
  readonly plaintext: string
  readonly ref: string
}

/** A value that must not decrypt: of the vector with this name, with other members. */
export interface Rejected {
  readonly name: string
  readonly of: string
  readonly owner?: SecretOwner
  readonly ref?: string
  readonly privateKey?: string
}

/** What `vectors.json` holds. */
export interface Vectors {
  readonly format: 'e1'
  readonly vectors: readonly Vector[]
  readonly rejected: readonly Rejected[]
}

/** Where they are. */
export const vectorsFile = new URL('vectors.json', import.meta.url)

/** Reads them. */
export function keptVectors(): Vectors {
  return JSON.parse(readFileSync(vectorsFile, 'utf8')) as Vectors
}

const hex = (text: string) => Buffer.from(text, 'hex')

/** Encrypts a vector's plaintext into a ref. */
export function encryptVector(vector: Omit<Vector, 'ref'>): string {
  const { owner, shard, keyVersion: version, secretVersion } = vector
  const head = { key: { shard, version }, secretVersion }
  const ephemeral = loadKeyPair(hex(vector.ephemeralPrivateKey))
  const binding = bindingOf(owner, head)
  const plaintext = Buffer.from(vector.plaintext)
  const value = encryptFor(hex(vector.publicKey), binding, plaintext, ephemeral)
  return formatRef({ ...head, value })
}

/** Decrypts a vector's ref. @throws Error where it is not what was encrypted for this owner. */
export function decryptVector(vector: Pick<Vector, 'owner' | 'privateKey' | 'ref'>): string {
  const parsed = parseRef(vector.ref as SecretRef)
  const binding = bindingOf(vector.owner, parsed)
  return decryptWith(loadKeyPair(hex(vector.privateKey)), binding, parsed.value).toString('utf8')
}
