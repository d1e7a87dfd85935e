// Decrypts a page of an export, in plain Node 20:
//   node docs/guide/migrate/decrypt-export.mjs keys private.key      writes a private key, prints the public one
//   node docs/guide/migrate/decrypt-export.mjs private.key < page.json > connections.json
// HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
import {
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
} from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const info = Buffer.from('mooring export v1')
const none = Buffer.alloc(0)
const kem = Buffer.from('KEM\x00\x20', 'latin1')
const suite = Buffer.from('HPKE\x00\x20\x00\x01\x00\x02', 'latin1')

const rawPublic = (key) => key.export({ format: 'der', type: 'spki' }).subarray(-32)
const publicKeyOf = (raw) =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), raw]),
    format: 'der',
    type: 'spki',
  })

function extract(id, salt, label, input) {
  const labeled = Buffer.concat([Buffer.from('HPKE-v1'), id, Buffer.from(label), input])
  return createHmac('sha256', salt).update(labeled).digest()
}

function expand(id, key, label, context, length) {
  const head = Buffer.concat([Buffer.from([0, length]), Buffer.from('HPKE-v1'), id])
  const labeled = Buffer.concat([head, Buffer.from(label), context, Buffer.from([1])])
  return createHmac('sha256', key).update(labeled).digest().subarray(0, length)
}

function decrypt(privateKey, id, encrypted) {
  const value = Buffer.from(encrypted, 'base64url')
  const encapsulated = value.subarray(0, 32)
  const dh = diffieHellman({ privateKey, publicKey: publicKeyOf(encapsulated) })
  const pair = Buffer.concat([encapsulated, rawPublic(createPublicKey(privateKey))])
  const shared = expand(kem, extract(kem, none, 'eae_prk', dh), 'shared_secret', pair, 32)
  const hashes = [
    extract(suite, none, 'psk_id_hash', none),
    extract(suite, none, 'info_hash', info),
  ]
  const context = Buffer.concat([Buffer.from([0]), ...hashes])
  const secret = extract(suite, shared, 'secret', none)
  const key = expand(suite, secret, 'key', context, 32)
  const nonce = expand(suite, secret, 'base_nonce', context, 12)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
  decipher.setAAD(Buffer.from(id)).setAuthTag(value.subarray(-16))
  return Buffer.concat([decipher.update(value.subarray(32, -16)), decipher.final()]).toString()
}

const [first, file] = process.argv.slice(2)
if (first === 'keys') {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), {
    mode: 0o600,
    flag: 'wx',
  })
  console.log(rawPublic(publicKey).toString('base64url'))
} else {
  const privateKey = createPrivateKey(readFileSync(first))
  const { data } = JSON.parse(readFileSync(0, 'utf8'))
  for (const { id, name, error } of data.filter((each) => !each.encrypted))
    console.error(`${id} ${name}: ${error.code}`)
  const whole = data.filter((each) => each.encrypted)
  console.log(
    JSON.stringify(whole.map((each) => JSON.parse(decrypt(privateKey, each.id, each.encrypted)))),
  )
}
