import { calculateJwkThumbprint, importJWK, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import type { Subject } from './subject.ts'
import { underContract } from './under-contract.ts'

/** What authorization servers rely on that know a client by the deployment's key. */
export function clientKeyContract(name: string, make: () => Promise<Subject>): void {
  const { powers } = underContract(make)
  const publicKey = async () => {
    const [key, ...others] = await powers().readClientKeys.read()
    if (!key || others.length > 0) throw new Error('a deployment has one key until it is replaced')
    return key
  }

  describe(`client assertions: ${name}`, () => {
    it('verify by the public key, whose id is its thumbprint', async () => {
      const key = await publicKey()
      expect(key.kid).toBe(await calculateJwkThumbprint({ ...key }))
      // The integers of a signature have any length in DER: one in 128 is shorter.
      for (let jti = 0; jti < 40; jti += 1) {
        const assertion = await powers().signAssertions.sign({ iss: 'c', jti: String(jti) })
        const options = { issuer: 'c', algorithms: ['ES256'] }
        const verified = await jwtVerify(
          String(assertion.reveal()),
          await importJWK({ ...key }),
          options,
        )
        expect(verified.payload.jti).toBe(String(jti))
        expect(verified.protectedHeader.kid).toBe(key.kid)
      }
    })

    it('do not verify once a claim is another', async () => {
      const key = await importJWK({ ...(await publicKey()) })
      const assertion = String((await powers().signAssertions.sign({ iss: 'c' })).reveal())
      const [header, , signature] = assertion.split('.')
      const other = Buffer.from('{"iss":"d"}').toString('base64url')
      await expect(jwtVerify(`${header}.${other}.${signature}`, key)).rejects.toThrow('signature')
    })

    it('show no private member of the key', async () => {
      expect(Object.keys(await publicKey()).sort()).toEqual(
        ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'].sort(),
      )
    })
  })
}
