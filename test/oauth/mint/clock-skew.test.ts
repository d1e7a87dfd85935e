import { describe, expect, it, onTestFinished } from 'vitest'
import type { JsonObject } from '../../../shared/model/json.ts'
import { replaceRuntime, systemClock } from '../../../shared/runtime/runtime.ts'
import { answer, assertionEndpoint, github, keyPair, provider, sendMint } from './stubs.ts'

const { pem, publicKey } = keyPair()
const tokenUrl = 'https://oauth2.googleapis.com/token'
const granted = { access_token: 'LEAK-t', expires_in: 600 }
const account = { client_email: 'r@p.iam', private_key: pem, token_uri: tokenUrl }
const hub = () => github({ id: '12', publicKey, repositories: ['one'], permissions: {} })
const endpoint = (member: 'assertion' | 'client_assertion') => () =>
  assertionEndpoint(publicKey, member, tokenUrl, () => granted)

/** The types whose provider reads the time of an assertion, and that provider, whose clock is right. */
const types: readonly [string, JsonObject, () => ReturnType<typeof provider>][] = [
  [
    'GitHubApp',
    { app_id: '12', installation_id: '7', private_key: pem, base_url: 'https://api.github.com' },
    hub,
  ],
  [
    'JWTBearer',
    { token_url: tokenUrl, issuer: 'a', subject: 'u', private_key: pem },
    endpoint('assertion'),
  ],
  [
    'GoogleServiceAccount',
    { service_account_json: JSON.stringify(account), scopes: ['a'] },
    endpoint('assertion'),
  ],
  [
    'OAuth2ClientCredentials',
    {
      ...{ token_url: tokenUrl, client_id: 'c', token_auth_method: 'private_key_jwt' },
      private_key: pem,
    },
    endpoint('client_assertion'),
  ],
]

/** Moves the clock of this process. */
function off(minutes: number): void {
  const nowMs = () => Date.now() + minutes * 60_000
  onTestFinished(replaceRuntime({ clock: { ...systemClock, nowMs } }))
}
const skews = [-5, -4, -1, 1, 4, 5]
const cases = types.flatMap((each) => skews.map((minutes) => [minutes, ...each] as const))

describe('a clock', () => {
  it.each(cases)('that is %i minutes off mints a %s', async (minutes, name, config, at) => {
    off(minutes)
    const { sent, send } = at()
    const response = await sendMint({ type: `mooring.connections.${name}`, config }, send)
    expect(response).toMatchObject({ kind: 'minted' })
    expect(sent.length).toBeLessThanOrEqual(2)
  })

  it.each(types)('that is right asks once for a %s whose key is rejected', async (...each) => {
    const [name, config] = each
    const { sent, send } = provider(() => answer(401, { error: 'invalid_client' }))
    const response = await sendMint({ type: `mooring.connections.${name}`, config }, send)
    expect([response.kind, sent.length]).toEqual(['root_rejected', 1])
  })

  it('that is behind ends a token of GitHub when GitHub does', async () => {
    off(-5)
    const [[, config]] = types as [(typeof types)[number]]
    const response = await sendMint({ type: 'mooring.connections.GitHubApp', config }, hub().send)
    if (response.kind !== 'minted') throw new Error(response.code)
    const leftMs = response.minted.expiresAt.getTime() - (Date.now() - 5 * 60_000)
    expect(Math.abs(leftMs - 3600_000)).toBeLessThan(2000)
  })

  it('of a provider that is hours off is not taken for one', async () => {
    const date = new Date(Date.now() + 3600_000).toUTCString()
    const { sent, send } = provider(() => answer(401, {}, { date }))
    const [[, config]] = types as [(typeof types)[number]]
    await sendMint({ type: 'mooring.connections.GitHubApp', config }, send)
    expect(sent).toHaveLength(1)
  })
})
