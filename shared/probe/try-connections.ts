import { typeNamed } from '../catalogue/index.ts'
import type { Probe } from '../catalogue/probe.ts'
import type { Whole } from '../catalogue/whole-config.ts'
import { type OutboundAllow, parseOutboundAllow } from '../model/public-address.ts'
import type { Powers } from '../ports/index.ts'
import { setting } from '../runtime/settings.ts'
import type { Driver } from './try-database.ts'
import type { ServiceTestResult } from './try-http.ts'

/** How long a service or server may take, in milliseconds; for a database server, all steps together. */
export interface TestTimeouts {
  readonly httpMs: number
  readonly databaseMs: number
}

// A type of a later version, which was rolled back.
const unknownType = 'This version of Mooring does not know the type of the connection.'

/** Tests connections as their types declare. A driver is loaded on first use. */
export function connectionTests(timeouts: TestTimeouts): Powers['tryConnections'] {
  return {
    async test(type, config) {
      const probe = typeNamed(type)?.probe
      if (!probe) return { outcome: 'untestable', detail: unknownType, latencyMs: 0 }
      const start = performance.now()
      const allow = parseOutboundAllow(setting('outboundAllow'))
      const result = await attempt(probe, config, { allow, ...timeouts })
      return { ...result, latencyMs: Math.round(performance.now() - start) }
    },
  }
}

/** The connection tests of the deployment: a person waits for them. */
export const tryConnections = connectionTests({ httpMs: 5000, databaseMs: 10_000 })

interface Bounds extends TestTimeouts {
  readonly allow: OutboundAllow
}

async function attempt(probe: Probe, config: Whole, bounds: Bounds): Promise<ServiceTestResult> {
  const { except } = probe
  if (except && config[except.member] != null) {
    return { outcome: 'untestable', detail: except.reason }
  }
  if (probe.by === 'nothing') return { outcome: 'untestable', detail: probe.reason }
  const { allow, httpMs, databaseMs } = bounds
  if (probe.by === 'http') {
    const { tryHttp } = await import('./try-http.ts')
    return tryHttp(probe, config, allow, httpMs)
  }
  const server = probe.server(config)
  if ('untestable' in server) return { outcome: 'untestable', detail: server.untestable }
  const { tryDatabase } = await import('./try-database.ts')
  const driver = await drivers[probe.by]()
  return tryDatabase(server, { allow, timeoutMs: databaseMs }, driver)
}

const drivers: Readonly<Record<'postgres' | 'mysql' | 'redis', () => Promise<Driver>>> = {
  postgres: () => import('./sign-in-postgres.ts'),
  mysql: () => import('./sign-in-mysql.ts'),
  redis: () => import('./sign-in-redis.ts'),
}
