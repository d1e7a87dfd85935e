// Looks credentials up by the real handler, so many times at once, whenever it is told to on stdin:
// a line `<connection id> <times>`. Answers each line with one of JSON: what came, by kind.
import { createInterface } from 'node:readline'
import pLimit from 'p-limit'
import { readCredentials } from '../../shared/api/surfaces/native/credentials.ts'
import { type Clock, replaceRuntime, systemClock } from '../../shared/runtime/runtime.ts'
import { setTimeouts } from '../aws/sdk-clients.ts'
import { context, eventOf } from '../support/call.ts'

const key = process.argv[2] ?? ''
// Loaded before the first line: what loads while others look up takes the processor from them.
const { handler } = await import('../../functions/read-credentials.ts')
// These timeouts are for a network. Here a dozen processes wait for the same few processors.
const clients = await Promise.all([
  import('../../shared/aws/dynamodb/client.ts').then(({ dynamodb }) => dynamodb),
  import('../../shared/aws/secrets/secrets-manager/client.ts').then((it) => it.secretsManager),
  import('../../shared/aws/kms.ts').then(({ kms }) => kms),
])
setTimeouts(clients, 120_000)
const sinceMs = Number(process.env.MOORING_TEST_SLOW_SINCE ?? 0)
if (sinceMs > 0) replaceRuntime({ clock: slowed(sinceMs) })
process.stdout.write('ready\n')

/**
 * A clock on which time passes at a tenth of its speed since then: leases and time limits hold as
 * they would where each process has a processor of its own.
 */
function slowed(originMs: number): Clock {
  const slowness = 10
  return {
    ...systemClock,
    nowMs: () => originMs + (Date.now() - originMs) / slowness,
    schedule: (ms, act) => systemClock.schedule(ms * slowness, act),
  }
}

// Of Lambda's time: as much as a function never needs here, however few processors there are.
const timely = { getRemainingTimeInMillis: () => 600_000 }

async function look(connection_id: string): Promise<string> {
  const asked = { as: key, route: readCredentials.route, params: { connection_id } }
  const { statusCode, body = '' } = await handler(eventOf(asked), context(timely))
  const { data, error } = JSON.parse(body)
  return `${statusCode} ${statusCode === 200 ? data.access_token : error.code}`
}

for await (const line of createInterface({ input: process.stdin })) {
  const [connection_id = '', times = '1'] = line.split(' ')
  // As many as the SDK has sockets: what waits for one only grows old.
  const turn = pLimit(50)
  const looks = Array.from({ length: Number(times) }, () => turn(() => look(connection_id)))
  const kinds: Record<string, number> = {}
  for (const kind of await Promise.all(looks)) kinds[kind] = (kinds[kind] ?? 0) + 1
  process.stdout.write(`${JSON.stringify(kinds)}\n`)
}
