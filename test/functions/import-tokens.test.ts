import { beforeEach, describe, expect, it } from 'vitest'
import { itemsOf, type Row } from '../support/call.ts'
import { anyProvidersClient } from '../support/granted.ts'
import { newOpenai, type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

const send = (connections: unknown, given: object = {}) =>
  on.ask('import-connections', { as: on.keys.editor, body: { connections, ...given } })
const outcomes = async (connections: unknown, given: object = {}) =>
  itemsOf(await send(connections, given))
const stored = async (id: unknown) =>
  await on.world.powers.readConnections.find({ ownerId: on.project, id: String(id) })
const detailsOf = (one: Row | undefined) =>
  Object.keys((one?.error as { details?: object } | undefined)?.details ?? {})

const soon = () => new Date(Date.now() + 3600_000).toISOString()
const tokens = (given: object = {}) => ({
  oauth2_tokens: { access_token: 'LEAK-a', refresh_token: 'LEAK-r', expires_at: soon(), ...given },
})
const oauthItem = (external_id: string, given: object = {}) => ({
  external_id,
  ...newOpenai(on.project, { type: 'dynamiq.connections.OAuth2', config: {} }),
  ...tokens(),
  ...given,
})

describe('imported OAuth tokens', () => {
  it.each([
    [{ refresh_token: undefined }, 'oauth2_tokens.refresh_token'],
    [{ access_token: undefined }, 'oauth2_tokens.access_token'],
    [{ expires_at: 'soon' }, 'oauth2_tokens.expires_at'],
  ])('are rejected where they cannot last: %j', async (given, field) => {
    await anyProvidersClient(on.world, on.project)
    const answer = await send([oauthItem('a', tokens(given))])
    const [one] = itemsOf(answer)
    expect(one).toMatchObject({ outcome: 'rejected', error: { code: 'invalid_request' } })
    expect(detailsOf(one)).toEqual([field])
    expect(answer.text).not.toContain('LEAK')
  })

  it('with a refresh token that no OAuth client can use are rejected', async () => {
    const [one] = await outcomes([oauthItem('a')])
    expect(one?.error).toMatchObject({ code: 'oauth2_client_missing' })
    const oauth2_client_id = (await anyProvidersClient(on.world, on.other)).id
    const [other, dry] = [
      ...(await outcomes([oauthItem('a', { oauth2_client_id })])),
      ...(await outcomes([oauthItem('a', { oauth2_client_id, oauth2_tokens: null })], {
        dry_run: true,
      })),
    ]
    expect([other?.error, dry?.error]).toMatchObject(
      Array(2).fill({ code: 'oauth2_client_missing' }),
    )
  })

  it('are active, encrypted, and refreshed by their OAuth client when they expire', async () => {
    const client = await anyProvidersClient(on.world, on.project)
    const [one] = await outcomes([oauthItem('a', { oauth2_client_id: client.id })])
    const row = await stored(one?.id)
    expect(row).toMatchObject({
      ...{ status: 'active', oauth2ClientId: client.id, externalId: 'a' },
      grant: { refreshable: true, client: { id: client.id }, tokenVersion: 1 },
    })
    expect(on.world.rows).not.toContain('LEAK')
    expect(Date.parse(row?.dueAt ?? '')).toBeGreaterThan(Date.now() + 1800_000)
    const params = { connection_id: String(one?.id) }
    const { body } = await on.ask('read-credentials', { params })
    expect(body.data.access_token).toBe('LEAK-a')
    expect(on.world.providers.renewals).toHaveLength(0)
  })

  it('that never expire need no refresh token', async () => {
    const lasting = tokens({ refresh_token: undefined, expires_at: undefined })
    const [one] = await outcomes([oauthItem('a', lasting)])
    expect(one?.outcome).toBe('created')
    expect(await stored(one?.id)).toMatchObject({ grant: { refreshable: false } })
    const [proven] = await outcomes([oauthItem('b', { ...lasting, refresh: true })])
    expect(proven?.outcome).toBe('rejected')
  })

  it('are due immediately where the refresh token is to be proven, and refreshed at a lookup', async () => {
    await anyProvidersClient(on.world, on.project)
    const [one] = await outcomes([oauthItem('a', { refresh: true })])
    const { dueAt } = (await stored(one?.id)) ?? {}
    expect(Date.parse(dueAt ?? '')).toBeLessThanOrEqual(Date.now())
    const params = { connection_id: String(one?.id) }
    const { body } = await on.ask('read-credentials', { params })
    expect(body.data.access_token).toBe('LEAK-access-1')
    expect(on.world.providers.renewals[0]?.refreshToken?.reveal()).toBe('LEAK-r')
  })

  it('that were not sent leave the connection to be authorized', async () => {
    const [one] = await outcomes([oauthItem('a', { oauth2_tokens: null })])
    expect(await stored(one?.id)).toMatchObject({ status: 'incomplete' })
  })
})
