import { limits } from '../model/limits.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { TokenResponse } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'

type Needed = Pick<Powers, 'countRejections'>

/**
 * Whether a request for an OAuth client may go to the provider: always, until it rejected the client
 * five times in a row; then once in 30 s, by the first caller.
 */
export async function canAskProvider(
  { countRejections }: Needed,
  client: Oauth2Client,
  now: Date,
): Promise<boolean> {
  const { rejections = 0, retryAt } = client
  if (rejections < limits.clientRejections) return true
  if (retryAt !== undefined && now.getTime() < Date.parse(retryAt)) return false
  return countRejections.mayTry(client, new Date(now.getTime() + limits.clientRetryMs))
}

/** Counts rejections of the client by the provider's response; other failures change nothing. */
export async function tally(
  { countRejections }: Needed,
  client: Oauth2Client,
  { kind }: TokenResponse,
  now: Date,
): Promise<void> {
  const retryAt = new Date(now.getTime() + limits.clientRetryMs)
  if (kind === 'client_refused') await countRejections.rejected(client, retryAt)
  const accepted = kind === 'granted' || kind === 'dead'
  if (accepted && (client.rejections ?? 0) > 0) await countRejections.accepted(client)
}
