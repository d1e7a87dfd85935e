import type { Powers } from '../ports/index.ts'

/** Assumes roles. Its module is loaded on first use: a lookup of a stored credential does not need it. */
export const assumeRoles: Powers['assumeRoles'] = {
  async assume(request) {
    const { assumeRole } = await import('./sts/assume-role.ts')
    return assumeRole(request)
  },
}
