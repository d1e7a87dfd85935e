import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ApiAnswer, ApiClient } from '../../local/run/first-start/api-client.ts'
import { readProvider, sendProvider } from '../../local/run/first-start/identity-provider.ts'

const body = { name: 'Company', issuer: 'https://login.example.com' }

/** An API that answers each request by its method, and what it was sent. */
function apiWith(answers: Partial<Record<'GET' | 'POST' | 'PUT', Partial<ApiAnswer>>>) {
  const sent: string[] = []
  const api: ApiClient = async (_key, method, path) => {
    sent.push(`${method} ${path.replace(/\?.*/, '')}`)
    const given = method === 'DELETE' ? undefined : answers[method]
    return { status: 500, data: undefined, error: undefined, ...given }
  }
  return { api, sent }
}
const created = { status: 201, data: { id: 'new' } }

describe('the identity provider of a local run', () => {
  it('is created once, and sent again only when its file has changed', async () => {
    const { api, sent } = apiWith({ GET: { status: 200, data: [] }, POST: created })
    const first = await sendProvider(api, 'k', body, undefined)
    expect(first).toMatchObject({ id: 'new' })
    expect(await sendProvider(api, 'k', body, first)).toEqual(first)
    expect(sent).toEqual(['GET /v1/identity-providers', 'POST /v1/identity-providers'])
  })

  it('is replaced where its file has changed, and created again where it was deleted', async () => {
    const before = { id: 'old', hash: 'other' }
    const changed = apiWith({ PUT: { status: 200, data: { id: 'old' } } })
    expect(await sendProvider(changed.api, 'k', body, before)).toMatchObject({ id: 'old' })
    const gone = apiWith({ PUT: { status: 404 }, POST: created })
    expect(await sendProvider(gone.api, 'k', body, before)).toMatchObject({ id: 'new' })
    expect([...changed.sent, ...gone.sent]).toEqual([
      ...['PUT /v1/identity-providers/old', 'PUT /v1/identity-providers/old'],
      'POST /v1/identity-providers',
    ])
  })

  it('that a killed start created already is found by its issuer', async () => {
    const data = [
      { id: 'other', issuer: 'https://x.example' },
      { id: 'own', ...body },
    ]
    const { api, sent } = apiWith({
      GET: { status: 200, data },
      PUT: { status: 200, data: { id: 'own' } },
    })
    expect(await sendProvider(api, 'k', body, undefined)).toMatchObject({ id: 'own' })
    expect(sent.at(-1)).toBe('PUT /v1/identity-providers/own')
  })

  it('that the API rejects stops the start with the members to correct', async () => {
    const error = { message: 'The request is not valid.', details: { audience: 'is required' } }
    const { api } = apiWith({ GET: { status: 200, data: [] }, POST: { status: 400, error } })
    await expect(sendProvider(api, 'k', body, undefined)).rejects.toThrow(
      /^MOORING_IDENTITY_PROVIDER: audience: is required$/,
    )
  })

  it('in a file that is absent or no JSON stops the start without the file’s content', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'mooring-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    const file = join(directory, 'provider.json')
    await expect(readProvider(file)).rejects.toThrow(/cannot be read \(ENOENT\)/)
    writeFileSync(file, '{"sign_in": "LEAK')
    await expect(readProvider(file)).rejects.toThrow(
      /^MOORING_IDENTITY_PROVIDER: \S+ is not a JSON object\.$/,
    )
  })
})
