import type { Connection } from './connection.ts'
import type { Connections } from './connections.ts'
import { MooringError } from './errors.ts'
import type { CallOptions, Clock } from './options.ts'

const firstWaitMs = 1000
const longestWaitMs = 5000

/** Reads a connection until it is active. @throws MooringError `not_authorized_in_time`. */
export async function waitUntilActive(
  connections: Connections,
  clock: Clock,
  id: string,
  { timeoutMs = 600_000, signal }: CallOptions & { readonly timeoutMs?: number },
): Promise<Connection> {
  const until = clock.now() + timeoutMs
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 1.5, longestWaitMs)) {
    const connection = await connections.get(id, { signal })
    if (connection.status === 'active') return connection
    const leftMs = until - clock.now()
    if (leftMs <= 0) {
      const message = `The connection "${connection.name}" was not authorized in time.`
      throw new MooringError('not_authorized_in_time', message, { connectionId: id })
    }
    await clock.sleep(Math.min(waitMs, leftMs), signal)
  }
}
