// Looks credentials up by the real handler, so many times at once, whenever it is told to on stdin:
// a line `<connection id> <times>`. Answers each line with one of JSON: what came, by kind.
import { createInterface } from 'node:readline'
import pLimit from 'p-limit'
import { ask } from '../support/handlers.ts'

const key = process.argv[2] ?? ''
const { adapters } = await import('../aws/ports/adapters.ts')
process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  const [connection_id = '', times = '1'] = line.split(' ')
  // As many as the SDK has sockets: what waits for one only grows old.
  const turn = pLimit(50)
  const asked = { as: key, params: { connection_id } }
  const looks = Array.from({ length: Number(times) }, () =>
    turn(() => ask('read-credentials', asked, adapters)),
  )
  const kinds: Record<string, number> = {}
  for (const { status, body } of await Promise.all(looks)) {
    const kind = `${status} ${status === 200 ? body.data.access_token : body.error.code}`
    kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  process.stdout.write(`${JSON.stringify(kinds)}\n`)
}
