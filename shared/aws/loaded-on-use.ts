import type { Powers } from '../ports/index.ts'

/** Assumes roles. Its module is loaded on first use: a lookup of a stored credential does not need it. */
export const assumeRoles: Powers['assumeRoles'] = {
  async assume(request) {
    const { assumeRole } = await import('./sts/assume-role.ts')
    return assumeRole(request)
  },
}

/** Reads referenced secrets; loaded on first use too, since few lookups need it. */
export const fetchReferencedSecrets: Powers['fetchReferencedSecrets'] = {
  async fetch(location, session) {
    const { fetchSecret } = await import('./referenced/fetch-secret.ts')
    return fetchSecret(location, session)
  },
}

/** Signs client assertions. Its module is loaded on first use: few lookups ask by this key. */
export const signAssertions: Powers['signAssertions'] = {
  async sign(claims) {
    const { signByClientKey } = await import('./client-key.ts')
    return signByClientKey(claims)
  },
}

/** Reads the public halves of the keys of client assertions, once in a process. */
export const readClientKeys: Powers['readClientKeys'] = {
  async read() {
    const { publicClientKeys } = await import('./client-key.ts')
    return publicClientKeys()
  },
}
