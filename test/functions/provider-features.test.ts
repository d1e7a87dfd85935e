import { beforeEach, describe, expect, it } from 'vitest'
import { hasCode } from '../../shared/model/problem.ts'
import { Secret } from '../../shared/model/secret.ts'
import type { TokenSet } from '../../shared/model/token-response.ts'
import { keptConnection, keptOauth2Client } from '../support/builders.ts'
import { type Stage, stage } from '../support/stage.ts'

let on: Stage
beforeEach(async () => {
  on = await stage()
})

/** A connection of a catalogue type, and what is done with it. */
async function connected(name: string, config: Record<string, string> = {}) {
  const type = `mooring.connections.${name}`
  const client = await keptOauth2Client(on.world, { ownerId: on.project, type })
  const connection = await keptConnection(on.world, {
    ...{ ownerId: on.project, type, oauth2ClientId: client.id, status: 'incomplete' },
    ...{ config, withheldFields: [] },
  })
  const params = { connection_id: connection.id }
  const authorize = () => on.ask('authorize-connection', { as: on.keys.editor, params })
  const callback = async (query: Record<string, string> = {}) => {
    const url = new URL(String((await authorize()).body.data.url))
    const state = url.searchParams.get('state') ?? ''
    const all = { state, code: 'LEAK-code', ...query }
    return on.ask('complete-authorization', { as: '', headers: { authorization: '' }, query: all })
  }
  return {
    ...{ connection, params, authorize, callback },
    read: async () => (await on.ask('read-connection', { as: on.keys.viewer, params })).body.data,
    lookup: async (rejected?: number) => {
      const body =
        rejected === undefined ? {} : { body: { rejected_access_token_version: rejected } }
      return (await on.ask('read-credentials', { as: on.keys.runtime, params, ...body })).body.data
    },
    row: () => on.world.powers.readConnections.find(connection),
    put: (changed: object) =>
      on.ask('update-connection', {
        as: on.keys.editor,
        params,
        body: { name: connection.name, type, config: changed, oauth2_client_id: client.id },
      }),
  }
}

const answers = (given: Partial<TokenSet>) =>
  on.world.providers.answers.push({
    kind: 'granted',
    tokens: {
      ...{
        accessToken: new Secret('LEAK-a'),
        refreshToken: new Secret('LEAK-r'),
        tokenType: 'Bearer',
      },
      ...given,
    },
  })

describe('a provider with an input', () => {
  it('is asked at the tenant of the connection, from the authorization to the revocation', async () => {
    const one = await connected('Zendesk', { subdomain: 'acme' })
    const url = new URL(String((await one.authorize()).body.data.url))
    expect(url.hostname).toBe('acme.zendesk.com')
    answers({ expiresInSeconds: 3600 })
    expect((await one.callback()).status).toBe(200)
    await one.lookup(1)
    await on.ask('delete-connection', { as: on.keys.admin, params: one.params })
    const { exchanges, renewals } = on.world.providers
    const hosts = [...exchanges, ...renewals].map(
      ({ provider }) => new URL(provider.tokenUrl).hostname,
    )
    expect(hosts).toEqual(['acme.zendesk.com', 'acme.zendesk.com'])
  })

  it('is not asked where the connection has no value for it', async () => {
    const one = await connected('Zendesk')
    const { status, body } = await one.authorize()
    expect([status, body.error.details]).toEqual([
      400,
      { 'config.subdomain': expect.stringContaining('is required') },
    ])
  })

  it('gets the tokens of the tenant that granted them, and no other, after the input changes', async () => {
    const one = await connected('Zendesk', { subdomain: 'acme' })
    answers({ expiresInSeconds: 3600 })
    await one.callback()
    expect((await one.put({ subdomain: 'other' })).body.data).toMatchObject({
      status: 'incomplete',
    })
    await one.lookup(1)
    const [renewal] = on.world.providers.renewals
    expect(new URL(renewal?.provider.tokenUrl ?? '').hostname).toBe('acme.zendesk.com')
    await one.callback()
    expect(await one.row()).toMatchObject({
      status: 'active',
      grant: { inputs: { subdomain: 'other' } },
    })
  })
})

describe('what a provider reports beside its tokens', () => {
  it('is returned by a lookup and shown on the connection', async () => {
    const one = await connected('QuickBooks')
    answers({ captured: { realm_id: '4620816365' } })
    await one.callback({ realmId: '4620816365' })
    expect(on.world.providers.exchanges[0]?.query).toEqual({ realmId: '4620816365' })
    expect(await one.lookup()).toMatchObject({ realm_id: '4620816365', access_token: 'LEAK-a' })
    expect(await one.read()).toMatchObject({ captured: { realm_id: '4620816365' } })
  })

  it('stays after a refresh that does not repeat it, and follows one that does', async () => {
    const one = await connected('Salesforce', { login: 'login' })
    answers({ expiresInSeconds: 3600, captured: { instance_url: 'https://a.example', id: 'u' } })
    await one.callback()
    answers({ accessToken: new Secret('LEAK-b'), captured: { instance_url: 'https://b.example' } })
    expect(await one.lookup(1)).toMatchObject({ instance_url: 'https://b.example' })
    expect((await one.row())?.grant?.captured).toEqual({
      instance_url: 'https://b.example',
      id: 'u',
    })
  })
})

describe('the account of a grant', () => {
  it('is asked for with the new token, and shown', async () => {
    const one = await connected('GitLab')
    on.world.providers.account = { id: '7', name: 'ada' }
    await one.callback()
    expect(on.world.providers.identified).toEqual(['LEAK-access-1'])
    expect(await one.read()).toMatchObject({ status: 'active', account: { id: '7', name: 'ada' } })
  })

  it.each<[string, () => void]>([
    [
      'the provider does not answer',
      () => {
        on.world.providers.account = new Error('down')
      },
    ],
    [
      'the answer names none',
      () => {
        on.world.providers.account = undefined
      },
    ],
  ])('is left out where %s, and the authorization is complete', async (_, happens) => {
    const one = await connected('GitLab')
    happens()
    expect((await one.callback()).status).toBe(200)
    const shown = await one.read()
    expect(shown).toMatchObject({ status: 'active' })
    expect(shown).not.toHaveProperty('account')
    expect(await one.lookup()).toMatchObject({ access_token: 'LEAK-access-1' })
  })

  it('is not asked for where the provider has no request for it', async () => {
    const one = await connected('QuickBooks')
    await one.callback()
    expect(on.world.providers.identified).toEqual([])
  })

  it('never replaces what a concurrent refresh stored', async () => {
    const one = await connected('GitLab')
    on.world.providers.account = { id: '7' }
    const { write } = on.world.powers.storeGrants
    let lost = false
    on.world.powers.storeGrants.write = async (before, next, events) => {
      if (next.grant?.account && !lost) {
        lost = true
        await write(before, { ...before, fence: (before.fence ?? 0) + 1 })
      }
      return write(before, next, events).catch((error) => {
        expect(hasCode(error, 'revision_conflict')).toBe(true)
        throw error
      })
    }
    expect((await one.callback()).status).toBe(200)
    expect([lost, (await one.row())?.grant?.account]).toEqual([true, undefined])
  })
})
