import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { replyOf } from '../../local/aws/api-gateway/reply.ts'
import { requestEvent, splitTarget } from '../../local/aws/api-gateway/request-event.ts'
import { routerOf } from '../../local/aws/api-gateway/router.ts'
import { routesOf } from '../../shared/api/operation.ts'
import { operations } from '../../shared/api/operations.ts'
import { fakeWorld } from '../fakes/world.ts'
import { anAccessKey } from '../support/builders.ts'
import { context } from '../support/call.ts'
import { handlerOf } from '../support/handlers.ts'
import type { Got, Send, Sent } from './ground.ts'
import { listening } from './listening.ts'

const routes = operations.flatMap((operation) =>
  routesOf(operation).map((key) => ({ key: key as string, functionArn: operation.id })),
)
const router = routerOf(routes, ({ functionArn }) => functionArn)

/**
 * A new deployment in memory, asked through the local run's own routing, event and reply: what is
 * between the wire and the handler is the same code.
 */
export async function inProcess(): Promise<{ send: Send; ownerKey: string }> {
  const world = fakeWorld()
  const ownerKey = await anAccessKey(world, 'admin')
  const send = async (sent: Sent): Promise<Got> => {
    const match = matched(sent)
    if (!match) return { status: 400, headers: {}, text: '', logged: '' }
    const handler = await handlerOf(match.target)
    const event = eventOf(sent, match)
    const { value, logged } = await listening(() => handler.with(world.powers)(event, context()))
    const { status, headers, body } = replyOf({ kind: 'result', json: JSON.stringify(value) })
    return { status, headers: headers as Record<string, string>, text: body.toString(), logged }
  }
  return { send, ownerKey }
}

// As the gateway: a path that does not decode reaches no function.
function matched({ method, target }: Sent) {
  try {
    return router(method, splitTarget(target).path)
  } catch {
    return undefined
  }
}

function eventOf(
  sent: Sent,
  { key, params }: { key: string; params: Readonly<Record<string, string>> },
) {
  const { method, target, headers, body = Buffer.alloc(0), notBase64 } = sent
  const rawHeaders = Object.entries({ host: 'mooring.example.com', ...headers }).flat()
  const request = { method, url: target, rawHeaders, httpVersion: '1.1', socket: {} }
  const event = requestEvent(request as unknown as IncomingMessage, {
    ...{ apiId: 'a1b2c3', routeKey: key, params, requestId: randomUUID(), body, now: new Date() },
  })
  return notBase64 === undefined ? event : { ...event, body: notBase64, isBase64Encoded: true }
}
