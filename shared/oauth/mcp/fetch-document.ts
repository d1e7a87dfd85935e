import type { OutboundFailure, Outcome } from '../../egress/outcome.ts'
import { endpointIssue, type OutboundAllow } from '../../model/public-address.ts'
import { isSameSite } from '../../model/shared-domains.ts'
import { runtime } from '../../runtime/runtime.ts'
import { type DiscoveryContext, mcpBounds } from './step.ts'

const maxRedirects = 3

/**
 * Requests a metadata document, and follows up to three redirects: each within the site of the one
 * before, and each checked as the first URL was. The time limit of a document is for all of them.
 *
 * @returns a failure `redirect` where a redirect is not followed.
 */
export async function fetchDocument(
  { send, allow }: DiscoveryContext,
  url: string,
): Promise<Outcome> {
  const { clock } = runtime()
  const endsAtMs = clock.nowMs() + mcpBounds.timeoutMs
  let at = url
  for (let followed = 0; ; followed += 1) {
    const timeoutMs = Math.max(1, endsAtMs - clock.nowMs())
    const request = { url: at, method: 'GET', headers: { accept: 'application/json' } }
    const outcome = await send(request, { timeoutMs, reportsLocation: true })
    if (outcome.kind !== 'failure' || outcome.location === undefined) return outcome
    if (followed === maxRedirects) return notFollowed('it redirects more than three times')
    const next = URL.canParse(outcome.location, at) ? new URL(outcome.location, at) : undefined
    const issue = next ? redirectIssue(at, next, allow) : 'is no URL'
    if (!next || issue !== undefined) return notFollowed(`its redirect ${issue}`)
    at = next.href
  }
}

function redirectIssue(from: string, to: URL, allow: OutboundAllow): string | undefined {
  const issue = endpointIssue(to.href, allow)
  if (issue !== undefined) return issue
  const { protocol, hostname } = new URL(from)
  if (protocol === 'https:' && to.protocol !== 'https:') return 'must be an https URL'
  return isSameSite(hostname, to.hostname) ? undefined : 'must stay within the site'
}

function notFollowed(message: string): OutboundFailure {
  return { kind: 'failure', code: 'redirect', message }
}
