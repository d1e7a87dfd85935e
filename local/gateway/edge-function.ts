import { createContext, Script } from 'node:vm'
import { isMembers, type Members, membersOf } from '../template/json.ts'

/** What a viewer-request function makes of a request: where to look for it, or an answer. */
export type Judged =
  | { readonly kind: 'request'; readonly uri: string }
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: Record<string, string>
      readonly body: string
    }

/** A request as such a function is shown it. */
export interface Viewed {
  readonly method: string
  readonly uri: string
  readonly requestId: string
  /** Names in lower case. */
  readonly headers: NodeJS.Dict<string | string[]>
}

const patienceMs = 100

/**
 * A viewer-request function of CloudFront, run as there: without a network, a file or a clock.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function edgeFunction(source: string): (viewed: Viewed) => Judged {
  const script = new Script(`${source}\n;JSON.stringify(handler(JSON.parse(event)))`)
  return ({ method, uri, requestId, headers }) => {
    const event = {
      version: '1.0',
      context: { eventType: 'viewer-request', requestId },
      request: { method, uri, querystring: {}, headers: asEvent(headers), cookies: {} },
    }
    const context = createContext({ event: JSON.stringify(event) })
    const result: unknown = JSON.parse(
      String(script.runInContext(context, { timeout: patienceMs })),
    )
    return judged(membersOf(result))
  }
}

function asEvent(headers: Viewed['headers']) {
  const all = Object.entries(headers).filter(([name]) => name !== 'cookie')
  return Object.fromEntries(all.map(([name, value]) => [name, { value: String(value) }]))
}

function judged(result: Members): Judged {
  if (typeof result.uri === 'string') return { kind: 'request', uri: result.uri }
  const headers = Object.entries(membersOf(result.headers)).map(([name, header]) => [
    name,
    String(isMembers(header) ? header.value : ''),
  ])
  return {
    kind: 'answer',
    status: Number(result.statusCode),
    headers: Object.fromEntries(headers),
    body: String(result.body ?? ''),
  }
}
