import { typeNamed } from '../catalogue/index.ts'
import type { Connection } from '../domain/connection.ts'
import { Problem } from '../domain/problem.ts'
import { hasFragment, mayReturnTo, parseReturnUrls } from '../domain/return-url.ts'
import { setting } from '../domain/settings.ts'

/** @throws Problem `not_an_oauth_type` where there is nothing to consent to. */
export function demandOauthType({ type }: Connection): void {
  if (!typeNamed(type)?.oauth) throw new Problem('not_an_oauth_type')
}

/**
 * Where the person wants to come back to: on the deployment's list, or the deployment itself.
 *
 * @throws Problem `invalid_request`: an open list would let anybody send people anywhere from here
 * (RFC 9700 section 4.11).
 */
export function returnUrlAsked(asked: string | null | undefined): string | undefined {
  if (asked == null) return undefined
  const allowed = parseReturnUrls(`${setting('publicUrl')},${setting('returnUrls')}`)
  if (mayReturnTo(asked, allowed)) return asked
  const words = hasFragment(asked)
    ? 'must not have a fragment ("#" and what follows): use the path or the query'
    : 'is not on this deployment’s list of return URLs (context `returnUrls`)'
  throw new Problem('invalid_request', { details: { redirect_uri: words } })
}
