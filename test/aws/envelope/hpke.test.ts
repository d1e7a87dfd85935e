import { describe, expect, it } from 'vitest'
import { decryptWith, encryptFor, loadKeyPair, newKeyPair } from '../../../shared/model/hpke.ts'

const hex = (text: string) => Buffer.from(text, 'hex')

/*
 * Of the test vectors that RFC 9180 publishes (appendix A: test-vectors.json of the CFRG), the one
 * of mode 0, KEM 0x0020, KDF 0x0001, AEAD 0x0002, sequence number 0.
 */
const vector = {
  info: hex('4f6465206f6e2061204772656369616e2055726e'),
  skEm: hex('179d4b53b6365c45b600c4163b61d95cbc2f4d9e36f1695558dce265ab8bab11'),
  skRm: hex('497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d'),
  pkRm: hex('430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c'),
  enc: hex('6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256'),
  aad: hex('436f756e742d30'),
  pt: hex('4265617574792069732074727574682c20747275746820626561757479'),
  ct: hex(
    'e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a',
  ),
}
const value = Buffer.concat([vector.enc, vector.ct])
const recipient = () => loadKeyPair(Buffer.from(vector.skRm))

describe('HPKE', () => {
  it('encrypts the test vector of RFC 9180 to its ciphertext', () => {
    const ephemeral = loadKeyPair(Buffer.from(vector.skEm))
    expect(ephemeral.publicKey).toEqual(vector.enc)
    expect(encryptFor(vector.pkRm, vector, vector.pt, ephemeral)).toEqual(value)
  })

  it('keeps no copy of a raw private key once it is loaded', () => {
    const raw = Buffer.from(vector.skRm)
    expect(loadKeyPair(raw).publicKey).toEqual(vector.pkRm)
    expect(raw).toEqual(Buffer.alloc(32))
  })

  it('decrypts the test vector of RFC 9180 to its plaintext', () => {
    expect(decryptWith(recipient(), vector, value)).toEqual(vector.pt)
  })

  it('never encrypts the same twice', () => {
    const { publicKey, privateKey } = newKeyPair()
    const pair = loadKeyPair(privateKey)
    const [one, two] = [1, 2].map(() => encryptFor(publicKey, vector, vector.pt))
    expect(one).not.toEqual(two)
    for (const made of [one, two])
      expect(decryptWith(pair, vector, made ?? Buffer.alloc(0))).toEqual(vector.pt)
  })

  it('decrypts nothing after a bit of any byte changed, nor any part of it', () => {
    for (let at = 0; at < value.length; at++) {
      const changed = Buffer.from(value)
      // Also the highest bit of the encapsulated key, which X25519 ignores: HPKE hashes it.
      changed.writeUInt8((changed[at] ?? 0) ^ 0x80, at)
      expect(() => decryptWith(recipient(), vector, changed), `byte ${at}`).toThrow()
      expect(() => decryptWith(recipient(), vector, value.subarray(0, at))).toThrow()
    }
  })

  it('decrypts nothing under another key, info or associated data', () => {
    const other = Buffer.from('other')
    expect(() => decryptWith(loadKeyPair(newKeyPair().privateKey), vector, value)).toThrow()
    expect(() => decryptWith(recipient(), { ...vector, info: other }, value)).toThrow()
    expect(() => decryptWith(recipient(), { ...vector, aad: other }, value)).toThrow()
  })

  it('encrypts nothing for a public key whose shared secret is the same for everyone', () => {
    // RFC 9180 section 7.1.4: a point of low order has an all-zero shared secret.
    expect(() => encryptFor(Buffer.alloc(32), vector, vector.pt)).toThrow()
  })
})
