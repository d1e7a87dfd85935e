import { type ScriptedServer, startScripted } from '../../oauth-servers/scripted.ts'
import type { Answer } from '../../support/call.ts'
import { aMark, type Rig } from './rig.ts'

const starting: Partial<Record<Manner, Promise<ScriptedServer>>> = {}

/** Whether refresh tokens serve again, or once: then a second use ends all that there are. */
export type Manner = 'again' | 'once'

/** A provider of that manner: the same for all scenarios of a test file. */
export async function provider(serves: Manner = 'again'): Promise<ScriptedServer> {
  starting[serves] ??= startScripted()
  const server = await starting[serves]
  server.manner.rotates = serves === 'once'
  return server
}

/** Ends the providers; the next file of this process starts its own. */
export async function endProviders(): Promise<void> {
  const started = Object.values(starting)
  for (const manner of ['again', 'once'] as const) delete starting[manner]
  await Promise.all(started.map(async (server) => (await server).close()))
}

/** The type of the connections to it. */
export const type = 'dynamiq.connections.OAuth2'

/** A connection to a provider, in a project of its own, that nobody has consented to yet. */
export async function connectionOf(rig: Rig, serves?: Manner): Promise<string> {
  const { url } = await provider(serves)
  const project_id = await rig.project()
  const client = {
    ...{ name: aMark(), project_id, type, client_id: 'c', client_secret: 'LEAK-client' },
    ...{ authorization_url: `${url}/authorize`, token_url: `${url}/token` },
    revocation_url: `${url}/revoke`,
  }
  const oauth2_client_id = (await rig.ask('create-oauth2-client', { body: client })).body.data.id
  const body = { name: aMark(), project_id, type, config: {}, oauth2_client_id }
  return (await rig.ask('create-connection', { body })).body.data.id
}

/** A connection that mints at a provider with the credentials of its client, in a project of its own. */
export async function mintingAt(rig: Rig): Promise<string> {
  const { url } = await provider()
  const client = { client_id: 'c', client_secret: 'LEAK-client', scopes: ['read'] }
  const config = { token_url: `${url}/token`, revocation_url: `${url}/revoke`, ...client }
  const type = 'mooring.connections.OAuth2ClientCredentials'
  const body = { name: aMark(), project_id: await rig.project(), type, config }
  return (await rig.ask('create-connection', { body })).body.data.id
}

/** The query by which the provider sends somebody back who consented. */
export async function consentTo(rig: Rig, connection_id: string): Promise<string> {
  const begun = await rig.ask('authorize-connection', { params: { connection_id } })
  const there = await fetch(String(begun.body.data.url), { redirect: 'manual' })
  return new URL(there.headers.get('location') ?? '').search.slice(1)
}

/** A connection that somebody consented to. */
export async function consented(rig: Rig, serves?: Manner): Promise<string> {
  const id = await connectionOf(rig, serves)
  const query = await consentTo(rig, id)
  const { status, text } = await rig.ask('complete-authorization', { query })
  if (status !== 200) throw new Error(`nobody consented: ${text}`)
  return id
}

/** Reads credentials. */
export const resolve = (rig: Rig, connection_id: string, body?: object): Promise<Answer> =>
  rig.ask('read-credentials', { params: { connection_id }, ...(body ? { body } : {}) })
