import { refreshTokens } from '../shared/api/tasks.ts'
import { startScripted } from '../test/oauth-servers/scripted.ts'
import { call, type System } from './system.ts'

const grants = 800
const atOnce = 16
const providerMs = 50
const type = 'dynamiq.connections.OAuth2'

/**
 * Grants renewed through the schedule's own function, by all its runs at once, against a provider
 * that takes 50 ms.
 */
export async function refresh(system: System): Promise<string> {
  const provider = await startScripted()
  provider.manner.lifeSeconds = 2
  const client = (await call(system, 'POST', '/v1/oauth2-clients', {
    ...{ name: 'bench', project_id: system.project_id, type, client_id: 'c', client_secret: 's' },
    ...{ authorization_url: `${provider.url}/authorize`, token_url: `${provider.url}/token` },
  })) as Made
  for (let made = 0; made < grants; made += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, () => consented(system, client.data.id)))
  }
  provider.manner.delayMs = providerMs
  provider.manner.lifeSeconds = 3600
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const start = performance.now()
  const { trigger } = refreshTokens
  const tallies = await Promise.all(trigger.inputs.map((input) => invoke(system, input)))
  const seconds = (performance.now() - start) / 1000
  const renewed = tallies.reduce((sum, tally) => sum + (tally.renewed ?? 0), 0)
  await provider.close()
  const rate = renewed / seconds
  const bar = 500
  return `${'refreshes a second, by the schedule'.padEnd(34)} ${rate.toFixed(0)} (${renewed} in ${seconds.toFixed(2)} s, provider ${providerMs} ms, ${provider.counts.atOnce} at once there) (bar ${bar}${rate >= bar ? '' : ', UNDER'})`
}

interface Made {
  readonly data: { readonly id: string; readonly url: string }
}

async function consented(system: System, oauth2_client_id: string): Promise<void> {
  const wish = { name: 'bench', project_id: system.project_id, type, config: {}, oauth2_client_id }
  const { data } = (await call(system, 'POST', '/v1/connections', wish)) as Made
  const path = `/v1/connections/${data.id}/oauth2/authorize`
  const begun = (await call(system, 'POST', path)) as Made
  const page = await fetch(begun.data.url)
  if (!page.ok) throw new Error(await page.text())
}

async function invoke({ aws_endpoints }: System, input: object): Promise<{ renewed?: number }> {
  const name = `mooring-local-${refreshTokens.id}`
  const url = `${aws_endpoints.lambda}/2015-03-31/functions/${name}/invocations`
  const headers = { authorization: 'AWS4-HMAC-SHA256 local', 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) })
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return (await response.json()) as { renewed?: number }
}
