import { limits } from '../model/limits.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { TokenResponse } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'

type Needed = Pick<Powers, 'countRejections'>

/**
 * Whether the provider may be asked for an OAuth client: always, until it refused the client five
 * times in a row; then once in 30 s, by whoever is first.
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

/** Keeps count by what the provider answered; what says nothing about the client changes nothing. */
export async function tally(
  { countRejections }: Needed,
  client: Oauth2Client,
  { kind }: TokenResponse,
  now: Date,
): Promise<void> {
  const retryAt = new Date(now.getTime() + limits.clientRetryMs)
  if (kind === 'client_refused') await countRejections.refused(client, retryAt)
  const accepted = kind === 'granted' || kind === 'dead'
  if (accepted && (client.rejections ?? 0) > 0) await countRejections.accepted(client)
}
