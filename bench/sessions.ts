import { exchangeForm, startIssuer } from '../test/oauth-servers/issuer.ts'
import { audience } from '../test/support/test-issuer.ts'
import { beside, concurrently, type Figure, sideBySide } from './figures.ts'
import { askBy, type Handler, loaded } from './function.ts'
import type { Circumstances } from './lookup.ts'
import { call, makeConnection } from './system.ts'

const runs = 400
// Each as often: V8 goes on optimizing code for some hundred calls.
const warmUp = 500
const sustained = 2000
const lanes = 16

/**
 * Lookups by a session beside lookups by an access key, and exchanges of a token beside lookups, each
 * in turns; and how many exchanges a minute one process does. The issuer's keys are cached; it signs by
 * RS256, the default of OpenID Connect and of every platform in `docs/guide/identity.md`.
 */
export async function sessions({ system, under }: Circumstances): Promise<Figure[]> {
  const issuer = await startIssuer('127.0.0.1', 'RS256')
  try {
    const rules = [{ match: { sub: 'bench' }, role: 'runtime', project: system.project_id }]
    const body = { name: `bench${under}`, issuer: issuer.issuer, audience, rules }
    await call(system, 'POST', '/v1/identity-providers', body)
    const token = await issuer.token({ claims: { sub: 'bench' } })
    return await compared({ system, under }, exchangeForm(token))
  } finally {
    await issuer.close()
  }
}

async function compared({ system, under }: Circumstances, form: string): Promise<Figure[]> {
  const connection_id = await makeConnection(system, `sessions${under}`)
  const reading = await loaded(system, 'read-credentials')
  const exchanging = await loaded(system, 'exchange-token')
  const exchange = () => exchangeBy(exchanging, form)
  const lookUpBy = (key: string) => {
    const ask = askBy(reading, key)
    return () => ask({ params: { connection_id } })
  }
  const byKey = lookUpBy(system.runtime_key)
  const bySession = lookUpBy(await exchange())
  await sideBySide(warmUp, exchange, byKey)
  await sideBySide(warmUp, bySession, byKey)
  const [session, key] = await sideBySide(runs, bySession, byKey)
  const [exchanged, looked] = await sideBySide(runs, exchange, byKey)
  const floor = 'warm lookup by an access key'
  return [
    beside(`warm lookup by a session${under}`, session, floor, key, 1.05),
    beside(`exchange of a token${under}`, exchanged, floor, looked, 1.5),
    await exchangesPerMinute(exchange, under),
  ]
}

/** Exchanges a token. @returns the access token. */
async function exchangeBy(handler: Handler, body: string): Promise<string> {
  const event = {
    ...{ version: '2.0', rawPath: '/v1/token', rawQueryString: '', pathParameters: {}, body },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    requestContext: { requestId: 'bench', http: { method: 'POST', path: '/v1/token' } },
    isBase64Encoded: false,
  }
  const { statusCode, body: answer = '{}' } = await handler(event, { awsRequestId: 'bench' })
  if (statusCode !== 200) throw new Error(`${statusCode}: ${answer}`)
  return String(JSON.parse(answer).access_token)
}

async function exchangesPerMinute(exchange: () => Promise<string>, under: string): Promise<Figure> {
  const startMs = performance.now()
  await concurrently(sustained, lanes, exchange)
  const minutes = (performance.now() - startMs) / 60_000
  return {
    name: `exchanges by ${lanes} concurrent callers, ${sustained.toLocaleString('en-US')} in a row${under}`,
    ...{ value: sustained / minutes, unit: '/min' },
    bar: { least: 1000, of: 'value' },
  }
}
