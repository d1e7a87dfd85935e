import { setTimeout as wait } from 'node:timers/promises'
import { startScripted } from '../test/oauth-servers/scripted.ts'
import { consented, oauthClient } from './consent.ts'
import { alone, type Figure } from './figures.ts'
import { loaded, lookUpBy } from './function.ts'
import type { System } from './system.ts'

const lookups = 1000
const instances = 4

/** 1,000 concurrent lookups, by four instances of the function, of a expired token. */
export async function concurrentRefresh(system: System): Promise<Figure[]> {
  const provider = await startScripted()
  provider.manner.lifeSeconds = 1
  const id = await consented(system, await oauthClient(system, provider.url))
  provider.manner.lifeSeconds = 3600
  provider.manner.delayMs = 50
  const looks: ReturnType<typeof lookUpBy>[] = []
  for (let at = 0; at < instances; at++) {
    looks.push(lookUpBy(await loaded(system, 'read-credentials'), system))
  }
  await wait(1500)
  provider.counts.calls = 0
  const start = performance.now()
  const answers = await Promise.all(
    Array.from({ length: lookups }, (_, at) => looks[at % instances]?.(id)),
  )
  const took = performance.now() - start
  const tokens = new Set(answers.map((answer) => answer?.data.access_token))
  const { calls } = provider.counts
  await provider.close()
  const many = `${lookups.toLocaleString('en-US')} lookups of an expired token`
  const bar = { least: 1, most: 1, of: 'value' } as const
  return [
    { name: `${many}: calls to the provider`, value: calls, unit: 'calls', bar },
    { name: `${many}: different tokens returned`, value: tokens.size, unit: 'tokens', bar },
    alone(`${many}: all answered`, [took]),
  ]
}
