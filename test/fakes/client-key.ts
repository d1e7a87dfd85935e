import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import type { PublicSigningKey } from '../../shared/model/mcp.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { Powers } from '../../shared/ports/index.ts'
import { signJwt } from '../../shared/runtime/sign-jwt.ts'

/** The key of client assertions, in memory. */
export function fakeClientKey(): Pick<Powers, 'signAssertions' | 'readClientKeys'> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const read = async (): Promise<PublicSigningKey> => {
    const { x, y } = createPublicKey(privateKey).export({ format: 'jwk' })
    const point = { kty: 'EC', crv: 'P-256', x: String(x), y: String(y) } as const
    return { ...point, kid: await calculateJwkThumbprint(point), alg: 'ES256', use: 'sig' }
  }
  return {
    readClientKeys: { read: async () => [await read()] },
    signAssertions: {
      async sign(claims) {
        const { kid } = await read()
        return new Secret(signJwt(privateKey, { header: { kid }, claims }))
      },
    },
  }
}
