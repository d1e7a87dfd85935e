import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { answering, processorMs } from './process.ts'

// A token endpoint that takes its time, in a process of its own: each refresh token serves once.

// Short, so that what was refreshed is soon due again.
const lifeSeconds = 3
const used = new Set<string>()
const counts = { reuses: 0, atOnce: 0 }
let underWay = 0

const server = createServer((request, response) => {
  counts.atOnce = Math.max(counts.atOnce, ++underWay)
  void answerTo(request)
    .then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    })
    .catch(() => response.destroy())
    .finally(() => underWay--)
})

async function answerTo(request: IncomingMessage) {
  const [sent] = await Promise.all([textOf(request), wait(Number(process.env.BENCH_DELAY_MS))])
  const old = new URLSearchParams(sent).get('refresh_token') ?? ''
  if (old === '' || used.has(old)) {
    counts.reuses += 1
    return { status: 400, body: { error: 'invalid_grant' } }
  }
  used.add(old)
  const tokens = { access_token: randomUUID(), refresh_token: randomUUID() }
  return { status: 200, body: { ...tokens, token_type: 'bearer', expires_in: lifeSeconds } }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let since = processorMs()
  answering(
    async (what) => {
      const response = { url, ...counts }
      // What it took between a round's begin and its end.
      if (what === 'begin') {
        counts.atOnce = 0
        since = processorMs()
      }
      return response
    },
    () => processorMs() - since,
  )
})
