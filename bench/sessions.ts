import { exchangeForm, startIssuer } from '../test/oauth-servers/issuer.ts'
import { audience } from '../test/support/test-issuer.ts'
import { beside, concurrently, type Figure, sideBySide } from './figures.ts'
import { askBy, type Handler, loaded } from './function.ts'
import { call, makeConnection, type System } from './system.ts'

const runs = 400
const warmUp = 100
const sustained = 2000
const lanes = 16

/**
 * Lookups by a session beside lookups by an access key, and exchanges of a token beside lookups, each
 * in turns; and how many exchanges a minute one process does. The issuer's keys are cached.
 */
export async function sessions(system: System): Promise<Figure[]> {
  const issuer = await startIssuer()
  try {
    const rules = [{ match: { sub: 'bench' }, role: 'runtime', project: system.project_id }]
    const body = { name: 'bench', issuer: issuer.issuer, audience, rules }
    await call(system, 'POST', '/v1/identity-providers', body)
    const connection_id = await makeConnection(system, 'sessions')
    const reading = await loaded(system, 'read-credentials')
    const form = exchangeForm(await issuer.token({ claims: { sub: 'bench' } }))
    const exchanging = await loaded(system, 'exchange-token')
    const exchange = () => exchangeBy(exchanging, form)
    const lookUpBy = (key: string) => {
      const ask = askBy(reading, key)
      return () => ask({ params: { connection_id } })
    }
    const byKey = lookUpBy(system.runtime_key)
    const bySession = lookUpBy(await exchange())
    await sideBySide(warmUp, bySession, byKey)
    const [session, key] = await sideBySide(runs, bySession, byKey)
    await sideBySide(warmUp, exchange, byKey)
    const [exchanged, looked] = await sideBySide(runs, exchange, byKey)
    return [
      beside('warm lookup by a session', session, 'warm lookup by an access key', key, 1.05),
      beside('exchange of a token', exchanged, 'warm lookup by an access key', looked, 1.5),
      await exchangesPerMinute(exchange),
    ]
  } finally {
    await issuer.close()
  }
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

async function exchangesPerMinute(exchange: () => Promise<string>): Promise<Figure> {
  const startMs = performance.now()
  await concurrently(sustained, lanes, exchange)
  const minutes = (performance.now() - startMs) / 60_000
  return {
    name: `exchanges by ${lanes} concurrent callers, ${sustained.toLocaleString('en-US')} in a row`,
    ...{ value: sustained / minutes, unit: '/min' },
    bar: { least: 1000, of: 'value' },
  }
}
