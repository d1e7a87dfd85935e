import { typeNamed } from '../catalogue/index.ts'
import type { Probe, SqlServer, Whole } from '../catalogue/probe.ts'
import type { Powers } from '../domain/powers.ts'
import { type OutboundAllow, parseOutboundAllow } from '../domain/public-address.ts'
import { setting } from '../domain/settings.ts'
import type { Driver } from './try-database.ts'
import type { Verdict } from './try-http.ts'

const timeoutMs = 5000
// Of a later version, which was taken back.
const unknownType = 'This version of Mooring does not know the type of the connection.'

/** Tries connections out, as their types declare. A driver is loaded when it is needed. */
export const tryConnections: Powers['tryConnections'] = {
  async tryOut(type, config) {
    const probe = typeNamed(type)?.probe
    if (!probe) return { outcome: 'untestable', detail: unknownType, latencyMs: 0 }
    const start = performance.now()
    const verdict = await attempt(probe, config, parseOutboundAllow(setting('outboundAllow')))
    return { ...verdict, latencyMs: Math.round(performance.now() - start) }
  },
}

async function attempt(probe: Probe, config: Whole, allow: OutboundAllow): Promise<Verdict> {
  const { except } = probe
  if (except && config[except.member] != null) {
    return { outcome: 'untestable', detail: except.reason }
  }
  switch (probe.by) {
    case 'nothing':
      return { outcome: 'untestable', detail: probe.reason }
    case 'http': {
      const { tryHttp } = await import('./try-http.ts')
      return tryHttp(probe, config, allow, timeoutMs)
    }
    case 'postgres': {
      const driver = await import('./sign-in-postgres.ts')
      return database(probe.server(config), allow, driver)
    }
    case 'redis': {
      const driver = await import('./sign-in-redis.ts')
      return database(probe.server(config), allow, driver)
    }
    case 'mysql': {
      const driver = await import('./sign-in-mysql.ts')
      return database(probe.server(config), allow, driver)
    }
  }
}

async function database(...[server, allow, driver]: DatabaseTrial): Promise<Verdict> {
  const { tryDatabase } = await import('./try-database.ts')
  const given = tryDatabase(server, allow, timeoutMs, driver)
  // A driver's own time-outs begin anew at each step: this one is for all of them.
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Verdict>((resolve) => {
    const detail = 'The server could not be asked: it took too long.'
    timer = setTimeout(() => resolve({ outcome: 'unreachable', detail }), timeoutMs * 2)
  })
  return Promise.race([given, late]).finally(() => clearTimeout(timer))
}

type DatabaseTrial = [SqlServer, OutboundAllow, Driver]
