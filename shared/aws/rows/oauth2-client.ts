import type { Oauth2Client } from '../../model/oauth2-client.ts'
import { keys } from '../dynamodb/keys.ts'

/** What a PUT writes of an OAuth client's row: all but the count of its uses. */
export function oauth2ClientMembers({ provider, useCount: _uses, ...client }: Oauth2Client) {
  return { ...client, provider: provider && JSON.stringify(provider) }
}

/** The row of an OAuth client that nothing uses yet. */
export function encodeOauth2Client(client: Oauth2Client) {
  return {
    ...keys.oauth2Client(client.home, client.id),
    ...oauth2ClientMembers(client),
    useCount: 0,
  }
}

/** The OAuth client of a row. */
export function decodeOauth2Client(row: Record<string, unknown>): Oauth2Client {
  const { pk: _pk, sk: _sk, provider, ...rest } = row
  const own = provider === undefined ? {} : { provider: JSON.parse(String(provider)) }
  return { ...rest, ...own } as unknown as Oauth2Client
}
