import type { Powers } from '../ports/index.ts'

/** Signs client assertions. Its module is loaded on first use: few lookups ask by this key. */
export const signAssertions: Powers['signAssertions'] = {
  async sign(claims) {
    const { signByClientKey } = await import('./client-key.ts')
    return signByClientKey(claims)
  },
}

/** Reads the public half of the key of client assertions, once in a process. */
export const readClientKey: Powers['readClientKey'] = {
  async read() {
    const { publicClientKey } = await import('./client-key.ts')
    return publicClientKey()
  },
}
