import type { OutboundAnswer } from '../egress/outcome.ts'
import { toOpenValue, valueAt } from '../model/captured-values.ts'
import type { Connection } from '../model/connection.ts'
import type { Account } from '../model/grant.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import type { TokenSet } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import type { AccountRequest } from '../ports/oauth.ts'
import type { Send } from './token-requests.ts'

type Needed = Pick<Powers, 'askProviders' | 'storeGrants'>

/**
 * Asks whose grant a connection has, after the grant is stored, and stores the answer with it. The
 * authorization is complete without it: no failure here ends it, and a concurrent write wins.
 */
export async function identifyAccount(
  { askProviders, storeGrants }: Needed,
  connection: Connection,
  provider: OauthProvider,
  { accessToken }: TokenSet,
): Promise<Connection> {
  const { grant, fence = 0 } = connection
  if (!grant || !provider.account) return connection
  try {
    const account = await askProviders.identify({ provider, accessToken })
    if (!account) return connection
    const next = { ...connection, grant: { ...grant, account }, fence: fence + 1 }
    await storeGrants.write(connection, next)
    return next
  } catch {
    return connection
  }
}

/** Sends the request of a provider's `account` with an access token (RFC 6750 section 2.1). */
export async function sendAccountRequest(
  { provider, accessToken }: AccountRequest,
  send: Send,
): Promise<Account | undefined> {
  const { account, headers = {} } = provider
  if (!account) return undefined
  const authorization = `Bearer ${String(accessToken.reveal())}`
  const own = { accept: 'application/json', ...headers, authorization }
  const outcome = await send({ url: account.url, method: 'GET', headers: own })
  const answer = outcome.kind === 'answer' && outcome.status === 200 ? parsed(outcome) : undefined
  const id = textAt(answer, account.idPath)
  const name = textAt(answer, account.namePath)
  return id === undefined ? undefined : { id, ...(name === undefined ? {} : { name }) }
}

function parsed({ body }: OutboundAnswer): unknown {
  try {
    return JSON.parse(body.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function textAt(answer: unknown, path: string): string | undefined {
  const value = toOpenValue(valueAt(answer, path))
  return value === undefined || typeof value === 'boolean' ? undefined : String(value)
}
