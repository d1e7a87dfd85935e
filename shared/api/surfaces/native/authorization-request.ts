import { typeNamed } from '../../../catalogue/index.ts'
import type { Browser } from '../../../model/browser.ts'
import type { Connection } from '../../../model/connection.ts'
import { Problem } from '../../../model/problem.ts'
import { hasFragment, mayComeBackTo, parseReturnUrls } from '../../../model/return-url.ts'
import { setting } from '../../../runtime/settings.ts'

/** @throws Problem `not_an_oauth_type` where there is nothing to consent to. */
export function assertOauthType({ type }: Connection): void {
  if (!typeNamed(type)?.oauth) throw new Problem('not_an_oauth_type')
}

/**
 * Where the person wants to come back to: on the deployment's list, or its own page for it.
 *
 * @throws Problem `invalid_request`: an open list would let anybody send people anywhere from here
 * (RFC 9700 section 4.11).
 */
export function toReturnUrl(asked: string | null | undefined): string | undefined {
  if (asked == null) return undefined
  const allowed = parseReturnUrls(setting('returnUrls'))
  if (mayComeBackTo(asked, setting('publicUrl'), allowed)) return asked
  const words = hasFragment(asked)
    ? 'must not have a fragment ("#" and what follows): use the path or the query'
    : 'is not on this deployment’s list of return URLs (context `returnUrls`); of the deployment ' +
      'itself only /authorized is'
  throw new Problem('invalid_request', { details: { redirect_uri: words } })
}

/**
 * Whether the request comes from a page at the deployment's public URL, by the `Origin` that
 * browsers send. A page at another of its addresses, or a program, would get a cookie that the
 * callback never sees, and an authorization that nobody can complete.
 *
 * @throws Problem `invalid_request`.
 */
export function assertOwnPage({ origin }: Browser): void {
  const own = new URL(setting('publicUrl')).origin
  if (origin === own) return
  const words = `is for pages at ${own} alone: the callback sees the cookies of no other address`
  throw new Problem('invalid_request', { details: { bind: words } })
}
