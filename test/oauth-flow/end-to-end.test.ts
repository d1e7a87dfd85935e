import { rm } from 'node:fs/promises'
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { LocalFile } from '../../local/run/first-start/local-file.ts'
import { temporaryDirectory } from '../local/fixtures/local-cloud.ts'
import { localFileIn, type OutsideRun, startOutside } from '../local/fixtures/run-outside.ts'
import { consent } from '../oauth-servers/browser.ts'
import { type CertifiedServer, startCertified } from '../oauth-servers/certified.ts'
import { writtenFiles } from '../support/written-files.ts'
import { changeGrant, expired } from './change-grant.ts'

const type = 'dynamiq.connections.OAuth2'
// On a busy machine the token of a shorter life expires between two steps.
const lifeSeconds = 600
let directory: string
let run: OutsideRun
let local: LocalFile
let server: CertifiedServer
let clientId: string
/** What must show nowhere: every secret that came by. */
const hidden = new Set<string>()
/** All that was answered but tokens to whoever may have them. */
const answered: string[] = []

beforeAll(async () => {
  directory = await temporaryDirectory()
  run = startOutside({ MOORING_DATA_DIR: directory })
  await run.ready
  local = await localFileIn(directory)
  const redirectUri = `${local.url}/v1/oauth2/callback`
  server = await startCertified({ redirectUri, lifeSeconds })
  hidden.add(server.clientSecret)
  const made = await api('POST', '/v1/oauth2-clients', {
    ...{ name: 'certified', project_id: local.project_id, type },
    ...{ client_id: server.clientId, client_secret: server.clientSecret, issuer: server.url },
    ...{ authorization_url: `${server.url}/auth`, token_url: `${server.url}/token` },
    ...{ revocation_url: `${server.url}/token/revocation` },
    token_auth_method: 'client_secret_basic',
    authorization_params: { prompt: 'consent' },
  })
  expect(made.status).toBe(201)
  clientId = String(made.data.id)
}, 120_000)
afterAll(async () => {
  await run.end('SIGTERM')
  await server.close()
  await rm(directory, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly data: Record<string, unknown>
  readonly error: Record<string, unknown>
}

async function api(method: string, path: string, body?: object, key = local.admin_key) {
  const response = await fetch(local.url + path, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  if (!path.endsWith('/authorize')) answered.push(text)
  return { status: response.status, ...(text ? JSON.parse(text) : {}) } as Answer
}

async function connected(scopes = ['read']): Promise<string> {
  const id = await unconnected(scopes)
  await authorized(id)
  return id
}

async function unconnected(scopes = ['read']): Promise<string> {
  const { data } = await api('POST', '/v1/connections', {
    ...{ name: 'mine', project_id: local.project_id, type },
    ...{ config: { scopes }, oauth2_client_id: clientId },
  })
  return String(data.id)
}

async function begun(id: string, body?: object): Promise<string> {
  const { data } = await api('POST', `/v1/connections/${id}/oauth2/authorize`, body)
  const url = new URL(String(data.url))
  hidden.add(url.searchParams.get('state') ?? '')
  return url.href
}

async function authorized(id: string) {
  const page = await consent(await begun(id))
  hidden.add(new URL(page.url).searchParams.get('code') ?? '')
  return page
}

const read = (id: string) => api('GET', `/v1/connections/${id}`)
const resolve = (id: string, body?: object) =>
  api('POST', `/v1/connections/${id}/credentials`, body, local.runtime_key)

/** Lets an access token expire, as time would: in the row. */
async function expire(id: string): Promise<void> {
  const client = tableClient()
  const ownerId = local.project_id
  await changeGrant({ dynamodb: client, table: local.table }, { ownerId, id }, expired)
  client.destroy()
}

const wordsOf = (html: string) => html.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ')

describe('a connection at a certified server', () => {
  it('goes from consent to expiry and on, its single-use tokens rotating', async () => {
    const id = await unconnected()
    expect(await read(id)).toMatchObject({ data: { status: 'incomplete' } })
    expect(await resolve(id)).toMatchObject({
      status: 409,
      error: { code: 'authorization_required' },
    })
    const page = await authorized(id)
    expect(page.status).toBe(200)
    expect(wordsOf(page.html)).toMatch(
      /“mine” of the project “default” is authorized. admin started this/,
    )
    expect(await read(id)).toMatchObject({ data: { status: 'active' } })
    const first = await resolve(id)
    expect(first.data).toMatchObject({ access_token_version: 1, scopes: ['read'] })
    for (const version of [2, 3]) {
      await expire(id)
      const next = await resolve(id)
      expect(next.data).toMatchObject({ access_token_version: version })
      expect(next.data.access_token).not.toBe(first.data.access_token)
    }
    expect(server.count('grant.revoked')).toBe(0)
    expect(server.count('grant.error')).toBe(0)
  })

  it('renews a token that its caller calls refused, once for a crowd', async () => {
    const id = await connected()
    const before = server.count('grant.success')
    const all = await Promise.all(
      Array.from({ length: 20 }, () => resolve(id, { rejected_access_token_version: 1 })),
    )
    expect(new Set(all.map(({ data }) => data.access_token_version))).toEqual(new Set([2]))
    expect(server.count('grant.success')).toBe(before + 1)
  })

  it('keeps the old grant until the new one is there', async () => {
    const id = await connected()
    const url = await begun(id)
    expect(await resolve(id)).toMatchObject({ data: { access_token_version: 1 } })
    expect((await consent(url)).status).toBe(200)
    expect(await resolve(id)).toMatchObject({ data: { access_token_version: 2 } })
  })

  it('with other scopes serves the old grant, and is active again by a new consent', async () => {
    const id = await connected()
    await api('PUT', `/v1/connections/${id}`, { type, config: { scopes: ['read', 'write'] } })
    expect(await read(id)).toMatchObject({ data: { status: 'incomplete' } })
    expect(await resolve(id)).toMatchObject({ data: { scopes: ['read'] } })
    await authorized(id)
    expect(await read(id)).toMatchObject({ data: { status: 'active' } })
    expect(await resolve(id)).toMatchObject({ data: { scopes: ['read', 'write'] } })
  })

  it('whose consent is withdrawn is expired, and says why; a new consent mends it', async () => {
    const id = await connected()
    await server.withdrawAll()
    const refused = await resolve(id, { rejected_access_token_version: 1 })
    expect(refused).toMatchObject({ status: 409, error: { code: 'reauthorization_required' } })
    expect(await read(id)).toMatchObject({
      data: { status: 'expired', status_reason: expect.stringContaining('invalid_grant') },
    })
    await authorized(id)
    expect(await read(id)).toMatchObject({ data: { status: 'active' } })
    expect((await read(id)).data).not.toHaveProperty('status_reason')
    expect((await resolve(id)).status).toBe(200)
  })

  it('that is deleted has its grant taken back at the server', async () => {
    const id = await connected()
    const before = server.count('revocation')
    expect((await api('DELETE', `/v1/connections/${id}`)).status).toBe(204)
    await vi.waitFor(() => expect(server.count('revocation')).toBe(before + 1), 10_000)
    await vi.waitFor(async () => {
      const left = (await rows()).filter(
        (row) => row.includes(`"${id}"`) && row.includes('revoke_grant'),
      )
      expect(left).toEqual([])
    }, 5000)
  })

  it('tells its trail of all of it', async () => {
    const id = await connected()
    await resolve(id, { rejected_access_token_version: 1 })
    const { data } = await api('GET', `/v1/connections/${id}/events`)
    const types = (data as unknown as { type: string }[]).map((event) => event.type)
    expect(types.toSorted()).toEqual([
      ...['connection.authorization_started', 'connection.authorized', 'connection.created'],
      ...['connection.credentials_read', 'connection.refreshed'],
    ])
  })
})

describe('a consent that goes wrong', () => {
  const back = async (query: Record<string, string>) => {
    const response = await fetch(`${local.url}/v1/oauth2/callback?${new URLSearchParams(query)}`)
    const html = await response.text()
    answered.push(html)
    return { status: response.status, words: wordsOf(html) }
  }
  const stopsAt = (url: URL) => url.pathname === '/v1/oauth2/callback'

  it('by a denial leaves the connection as it was, and says so', async () => {
    const id = await unconnected()
    const page = await consent(await begun(id), { denies: true })
    expect(page.status).toBe(400)
    expect(wordsOf(page.html)).toMatch(/The consent was denied at the provider/)
    expect(await read(id)).toMatchObject({ data: { status: 'incomplete', version: 1 } })
  })

  it('by a state that served already says what came of it; by one never ours does nothing', async () => {
    const id = await unconnected()
    const { url } = await consent(await begun(id), { stopsAt })
    const query = Object.fromEntries(new URL(url).searchParams)
    hidden.add(query.code ?? '')
    for (const state of ['another', 'A'.repeat(43)])
      expect((await back({ ...query, state })).words).toMatch(/This authorization is unknown/)
    expect((await back(query)).status).toBe(200)
    const before = await read(id)
    const again = await back(query)
    expect([again.status, again.words]).toEqual([200, expect.stringMatching(/is authorized/)])
    expect(await read(id)).toEqual(before)
    expect((await back({})).status).toBe(400)
  })

  it('by an answer without a code, or of another issuer, does nothing', async () => {
    for (const forged of [{ code: '' }, { iss: 'https://other.example' }]) {
      const id = await unconnected()
      const { url } = await consent(await begun(id), { stopsAt })
      const query = { ...Object.fromEntries(new URL(url).searchParams), ...forged }
      expect((await back(query)).status).toBe(400)
      expect(await read(id)).toMatchObject({ data: { status: 'incomplete', version: 1 } })
    }
  })

  it('goes back only to where the list says, by a button of a page that says whose it is', async () => {
    const id = await unconnected()
    const refusedAt = async (redirect_uri: string) =>
      (await api('POST', `/v1/connections/${id}/oauth2/authorize`, { redirect_uri })).status
    expect(await refusedAt('https://evil.example/')).toBe(400)
    expect(await refusedAt(`${local.url}/v1/oauth2/callback`)).toBe(400)
    const done = { redirect_uri: 'http://127.0.0.1:1/done' }
    const button = ({ html }: { html: string }) => {
      const href = /<a class="button" href="([^"]*)"/.exec(html)?.[1] ?? ''
      return new URL(href.replaceAll('&amp;', '&'))
    }
    const ended = await consent(await begun(id, done))
    expect(wordsOf(ended.html)).toMatch(/“mine” of the project “default” is authorized/)
    expect(button(ended).href).toBe(`http://127.0.0.1:1/done?connection_id=${id}&status=active`)
    const denied = await consent(await begun(id, done), { denies: true })
    expect(denied.status).toBe(400)
    expect(button(denied).searchParams.get('reason')).toBe('access_denied')
  })
})

function tableClient(): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const endpoint = local.aws_endpoints.dynamodb
  return new DynamoDBClient({ endpoint, region: 'us-east-1', credentials })
}

/** Every row of the table, as JSON. */
async function rows(): Promise<string[]> {
  const client = tableClient()
  const found: string[] = []
  for await (const { Items = [] } of paginateScan({ client }, { TableName: local.table })) {
    found.push(...Items.map((item) => JSON.stringify(item)))
  }
  client.destroy()
  return found
}

describe('what came by', () => {
  it('shows in no answer, no row and no file: states, codes and the client’s secret', async () => {
    const shown = [...answered, ...(await rows()), run.printed()].join('\n')
    for (const secret of [...hidden].filter((each) => each !== '')) {
      expect([secret, shown.includes(secret)]).toEqual([secret, false])
    }
    const files = await writtenFiles(directory)
    expect(files.length).toBeGreaterThan(3)
    for (const { name, content } of files) {
      const found = [...hidden].filter((each) => each !== '' && content.includes(each))
      expect([name, found]).toEqual([name, []])
    }
    expect(hidden.size).toBeGreaterThan(10)
  })

  it('shows no refresh token: they are known to the server and to nobody else', async () => {
    const names = /refresh_token["'\\]*\s*[:=]/
    expect(answered.filter((text) => names.test(text))).toEqual([])
    expect((await rows()).filter((row) => names.test(row))).toEqual([])
  })
})
