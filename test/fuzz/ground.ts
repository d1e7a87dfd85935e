import { setTimeout as wait } from 'node:timers/promises'
import { type Kind, placeholders, strayMarker } from './marker.ts'
import type { Asked, Asker } from './requests.ts'

/** A request as it goes out. */
export interface Sent {
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer | undefined
  readonly notBase64?: string | undefined
  /** What stands in this request, and no other, where no secret is asked for. */
  readonly stray: string
}

/** What came back. */
export interface Got {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** What was logged until the response. */
  readonly logged: string
}

/** Sends a request to a deployment. */
export type Send = (sent: Sent) => Promise<Got>

/** Things that stand in a deployment for requests to name, and keys to ask with. */
export interface Ground {
  /** The request with the ground's own ids and keys in it. */
  fill(asked: Asked): Sent
  /** Takes note of what an answer tells of, so that later requests can name it. */
  learn(got: Got): void
}

interface Body {
  readonly data?: { readonly id?: string; readonly key?: string }
}

/** Makes projects, connections, an OAuth client and keys, as any client would: over HTTP. */
export async function prepareGround(send: Send, ownerKey: string): Promise<Ground> {
  const known: Record<Kind, string[]> = {
    ...{ project: [], connection: [], client: [], accesskey: [], state: [], name: [] },
  }
  const make = async (target: string, body: object): Promise<NonNullable<Body['data']>> => {
    const headers = { authorization: `Bearer ${ownerKey}`, 'content-type': 'application/json' }
    const bytes = Buffer.from(JSON.stringify(body))
    const sent = { method: 'POST', target, headers, body: bytes, stray: strayMarker }
    const { status, text } = await send(sent)
    if (status >= 300) throw new Error(`the ground cannot be made: ${target} ${status} ${text}`)
    return (JSON.parse(text) as Body).data ?? {}
  }
  const tag = Math.random().toString(36).slice(2, 8)
  const idOf = async (target: string, body: object) => String((await make(target, body)).id)
  const projectNames = [`one-${tag}`, `two-${tag}`]
  const [home = '', other = ''] = [
    await idOf('/v1/projects', { name: projectNames[0] }),
    await idOf('/v1/projects', { name: projectNames[1] }),
  ]
  known.project.push(home, home, home, other)
  known.name.push(...projectNames)
  const oauth = { name: 'o', project_id: home, type: 'dynamiq.connections.NotionOAuth2' }
  const client = { ...oauth, client_id: 'c', client_secret: 'ground' }
  known.client.push(await idOf('/v1/oauth2-clients', client))
  const connections = [
    ['dynamiq.connections.OpenAI', { api_key: 'ground' }],
    ['dynamiq.connections.AWS', { access_key_id: 'a', secret_access_key: 'ground', region: 'r' }],
    ['credible.connections.duckdb', {}],
  ] as const
  for (const [at, [type, config]] of connections.entries()) {
    const body = { name: ['sales', 'events', 'three'][at], project_id: home, type, config }
    known.connection.push(await idOf('/v1/connections', body))
  }
  known.connection.push(
    await idOf('/v1/connections', { ...oauth, config: {}, oauth2_client_id: known.client[0] }),
  )
  const keys = await keysOf(make, home, other)
  known.accesskey.push(
    await idOf('/v1/access-keys', { name: 'k', role: 'viewer', project_id: home }),
  )
  let count = 0
  return {
    fill(asked) {
      count += 1
      const stray = `${strayMarker}-${count}`
      return { ...filled(asked, { ...keys, owner: ownerKey }, filling(known, stray)), stray }
    },
    learn: (got) => note(known, got),
  }
}

function filling(known: Readonly<Record<Kind, string[]>>, stray: string) {
  return (text: string) =>
    text.replaceAll(strayMarker, stray).replaceAll(placeholders, (_, kind: Kind, at: string) => {
      const all = known[kind]
      return all[Number(at) % all.length] ?? 'none'
    })
}

type Keys = Partial<Record<Asker, string>>

async function keysOf(
  make: (target: string, body: object) => Promise<NonNullable<Body['data']>>,
  home: string,
  other: string,
): Promise<Keys> {
  const keyOf = async (more: object) =>
    make('/v1/access-keys', { name: 'k', role: 'admin', project_id: home, ...more })
  const soon = new Date(Date.now() + 1000).toISOString()
  const expired = await keyOf({ expires_at: soon })
  const revoked = await keyOf({})
  await make(`/v1/access-keys/${revoked.id}/rotate`, {})
  const keys: Keys = { expired: `${expired.key}`, revoked: `${revoked.key}` }
  for (const role of ['admin', 'editor', 'runtime', 'viewer'] as const) {
    keys[role] = `${(await keyOf({ role })).key}`
  }
  keys.stranger = `${(await keyOf({ project_id: other })).key}`
  keys.garbage = 'mrg_garbage'
  // Its checksum is right, and no such key was ever made.
  keys.unknown =
    'mrg_00000000-0000-4000-8000-000000000000_1cWGXUNcQqYQAXmVKYvJpNdJgfNrCqzBkqfF4CdYdXq0Gc8Zx'
  await wait(Math.max(0, Date.parse(soon) - Date.now() + 5))
  return keys
}

function filled(asked: Asked, keys: Keys, put: (text: string) => string): Omit<Sent, 'stray'> {
  const { method, target, as, scheme, headers, body, notBase64 } = asked
  const key = keys[as]
  const bearer =
    scheme === 'bearer' ? { authorization: `Bearer ${key}` } : { 'x-api-key': `${key}` }
  const named = Object.entries(headers).map(([name, value]) => [name, put(value)])
  const bytes = body && ('text' in body ? Buffer.from(put(body.text)) : body.bytes)
  return {
    method,
    target: put(target),
    headers: { ...(key === undefined ? {} : bearer), ...Object.fromEntries(named) },
    body: bytes,
    notBase64,
  }
}

const most = 30

function note(known: Record<Kind, string[]>, { status, text }: Got): void {
  if (status >= 300) return
  const state = /[?&]state=([\w-]{20,})/.exec(text)?.[1]
  if (state !== undefined && known.state.length < most) known.state.push(state)
  const id = status === 201 ? /^\{"data":\{"id":"([0-9a-f-]{36})"/.exec(text)?.[1] : undefined
  if (id === undefined) return
  const kind = text.includes('"client_id"')
    ? 'client'
    : text.includes('"config"')
      ? 'connection'
      : undefined
  if (kind && known[kind].length < most) known[kind].push(id)
}
