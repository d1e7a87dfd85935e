import { refreshTokens } from '../shared/api/tasks.ts'
import { shards } from '../shared/domain/shards.ts'
import { startScripted } from '../test/oauth-servers/scripted.ts'
import type { Figure } from './figures.ts'
import { loaded } from './function.ts'
import { call, type System } from './system.ts'
import { crowd } from './timing.ts'

const grants = 160
const atOnce = 16
const providerMs = 50
const type = 'dynamiq.connections.OAuth2'

/**
 * Grants renewed through the schedule's own function, by all its runs at once, against a provider
 * that takes 50 ms.
 */
export async function refresh(system: System, under: string): Promise<Figure[]> {
  const provider = await startScripted()
  provider.manner.lifeSeconds = 2
  const client = await oauthClient(system, provider.url)
  await crowd(grants, atOnce, () => consented(system, client))
  provider.manner.delayMs = providerMs
  provider.manner.lifeSeconds = 3600
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const start = performance.now()
  const { trigger } = refreshTokens
  const tallies = await Promise.all(trigger.inputs.map((input) => invoke(system, input)))
  const seconds = (performance.now() - start) / 1000
  const renewed = tallies.reduce((sum, tally) => sum + (tally.renewed ?? 0), 0)
  const here = await byHand(system, client, provider)
  await provider.close()
  const name = `refreshes by the schedule${under}`
  const against = `${renewed} in ${seconds.toFixed(1)} s, ${provider.counts.atOnce} at once at a provider of ${providerMs} ms`
  const bar = { least: 500, of: 'value' } as const
  return [
    { name, value: renewed / seconds, unit: '/s', against, bar },
    ...here.map((each) => ({ ...each, name: each.name + under })),
  ]
}

interface Made {
  readonly data: { readonly id: string; readonly url: string }
}

const grantsByHand = 48

/** What one refresh takes of a processor, in this process: the provider's answer is in it. */
async function byHand(system: System, client: string, provider: Provider): Promise<Figure[]> {
  Object.assign(provider.manner, { delayMs: 0, lifeSeconds: 2 })
  await crowd(grantsByHand, atOnce, () => consented(system, client))
  Object.assign(provider.manner, { delayMs: providerMs, lifeSeconds: 3600 })
  const handler = (await loaded(system, refreshTokens.id)) as unknown as Run
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const before = process.cpuUsage()
  const { renewed = 0 } = await handler({ shards }, { awsRequestId: 'bench' })
  const { user, system: kernel } = process.cpuUsage(before)
  const value = (user + kernel) / 1000 / renewed
  return [{ name: 'processor time of one refresh', value, unit: 'ms' }]
}

type Provider = Awaited<ReturnType<typeof startScripted>>
type Run = (event: object, context: object) => Promise<{ readonly renewed?: number }>

/** Registers an OAuth client of a provider on this machine. @returns its id. */
export async function oauthClient(system: System, provider: string): Promise<string> {
  const { data } = (await call(system, 'POST', '/v1/oauth2-clients', {
    ...{ name: 'bench', project_id: system.project_id, type, client_id: 'c', client_secret: 's' },
    ...{ authorization_url: `${provider}/authorize`, token_url: `${provider}/token` },
  })) as Made
  return data.id
}

/** Makes a connection that somebody has consented to. @returns its id. */
export async function consented(system: System, oauth2_client_id: string): Promise<string> {
  const wish = { name: 'bench', project_id: system.project_id, type, config: {}, oauth2_client_id }
  const { data } = (await call(system, 'POST', '/v1/connections', wish)) as Made
  const path = `/v1/connections/${data.id}/oauth2/authorize`
  const begun = (await call(system, 'POST', path)) as Made
  const page = await fetch(begun.data.url)
  if (!page.ok) throw new Error(await page.text())
  return data.id
}

async function invoke({ aws_endpoints }: System, input: object): Promise<{ renewed?: number }> {
  const name = `mooring-local-${refreshTokens.id}`
  const url = `${aws_endpoints.lambda}/2015-03-31/functions/${name}/invocations`
  const headers = { authorization: 'AWS4-HMAC-SHA256 local', 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) })
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return (await response.json()) as { renewed?: number }
}
