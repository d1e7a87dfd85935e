import type { Mint } from '../mint/mint.ts'

/** What a form and a client need to know of how a type mints. */
export interface MintFacts {
  /** What the body of a lookup must ask; absent: every lookup mints. */
  readonly on_request?: string
  readonly returns: string[]
  readonly narrows: string[]
  readonly revoked_on_delete: boolean
}

/** The facts about a mint. */
export function mintFacts({ onRequest, returns, narrows, revocation }: Mint): MintFacts {
  return {
    ...(onRequest === undefined ? {} : { on_request: onRequest }),
    returns: [...returns, 'expires_at'],
    narrows: Object.keys(narrows),
    revoked_on_delete: revocation !== undefined,
  }
}
