/*
 * Writes the test vectors of the envelope driver's value format into `vectors.json`:
 *
 *     npx tsx test/aws/envelope/make-vectors.ts
 *
 * A format never changes, so they are made once a format. Keys and secrets in them are made for them.
 */
import { writeFileSync } from 'node:fs'
import { shardOfOwner } from '../../../shared/aws/secrets/envelope/storage.ts'
import { newKeyPair } from '../../../shared/model/hpke.ts'
import type { SecretOwner } from '../../../shared/model/secret.ts'
import { encryptVector, type Rejected, type Vector, type Vectors, vectorsFile } from './vectors.ts'

const ownerId = '0198a1de-5f2c-7a31-9b1e-6d0c3b1f4a55'
const connection = { ownerId, id: '0198a1df-11aa-7c02-8e4f-2f9d5c7b8e10' }
const client = { ...connection, kind: 'oauth2_client' } as const

function vector(
  name: string,
  owner: SecretOwner,
  secrets: object,
  [keyVersion, secretVersion]: readonly [number, number] = [1, 1],
  shard = shardOfOwner(owner),
): Vector {
  const [pair, ephemeral] = [newKeyPair(), newKeyPair()]
  const made = {
    ...{ name, owner, shard, keyVersion, secretVersion },
    privateKey: pair.privateKey.toString('hex'),
    publicKey: pair.publicKey.toString('hex'),
    ephemeralPrivateKey: ephemeral.privateKey.toString('hex'),
    ephemeralPublicKey: ephemeral.publicKey.toString('hex'),
    plaintext: JSON.stringify(secrets),
  }
  return { ...made, ref: encryptVector(made) }
}

const first = vector('a string', connection, { api_key: 'LEAK-1' })
const vectors = [
  first,
  vector('a later key and version', connection, { api_key: 'LEAK-2' }, [12, 34]),
  vector('text that is not ASCII', connection, { password: 'pässword 密码 🔑 "\\\n' }),
  vector('a map, a list and a path', connection, {
    headers: { Authorization: 'Bearer LEAK', 'X-Number': 1.5 },
    keys: ['LEAK', null, true],
    'proxy.ssh.privateKey': 'LEAK',
  }),
  vector('no secret', connection, {}),
  vector('an OAuth client', client, { client_secret: 'LEAK-3' }),
  vector('a system connection', { ...connection, ownerId: 'system' }, { token: 'LEAK-4' }),
  vector('a project with a key of its own', connection, { token: 'LEAK-5' }, [2, 3], ownerId),
  vector('4,096 bytes of plaintext', connection, { key: 'k'.repeat(4096 - 10) }, [7, 99_999_999]),
]

const [, shard, version, secretVersion, text = ''] = first.ref.split('.')
const value = Buffer.from(text, 'base64url')
const flipped = (at: number) => {
  const changed = Buffer.from(value)
  changed.writeUInt8((changed.at(at) ?? 0) ^ 1, at < 0 ? value.length + at : at)
  return `e1.${shard}.${version}.${secretVersion}.${changed.toString('base64url')}`
}
const rejected: readonly Rejected[] = [
  { name: 'another connection', owner: { ...connection, id: ownerId } },
  { name: 'another project', owner: { ...connection, ownerId: connection.id } },
  { name: 'another kind', owner: client },
  { name: 'another shard', ref: first.ref.replace(`e1.${shard}.`, 'e1.00.') },
  { name: 'another key version', ref: `e1.${shard}.2.${secretVersion}.${text}` },
  { name: 'another secret version', ref: `e1.${shard}.${version}.2.${text}` },
  { name: 'another private key', privateKey: newKeyPair().privateKey.toString('hex') },
  { name: 'a bit of the encapsulated key', ref: flipped(0) },
  { name: 'a bit of the ciphertext', ref: flipped(32) },
  { name: 'a bit of the tag', ref: flipped(-1) },
  { name: 'a byte less', ref: `e1.${shard}.1.1.${value.subarray(0, -1).toString('base64url')}` },
].map((one) => ({ ...one, of: first.name }))

const all: Vectors = { format: 'e1', vectors, rejected }
writeFileSync(vectorsFile, `${JSON.stringify(all, null, 1)}\n`)
