import { createContext, Script } from 'node:vm'
import { isMembers, type Members, membersOf } from '../../cloudformation/json.ts'

/** What a viewer-request function makes of a request: where to look for it, or an answer. */
export type ViewerVerdict =
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

/** Ends an endless loop. It is elapsed time: on a busy machine a good function may wait for long. */
const timeoutMs = 1000

/**
 * A viewer-request function of CloudFront, run as there: without a network, a file or a clock.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function edgeFunction(source: string): (viewed: Viewed) => ViewerVerdict {
  const run = running(source)
  return (viewed) => verdict(run(eventOf('viewer-request', viewed)))
}

/** A viewer-response function: the headers that it makes of an answer's. */
export function edgeResponse(
  source: string,
): (viewed: Viewed, status: number, headers: Headers) => Headers {
  const run = running(source)
  return (viewed, statusCode, headers) => {
    const response = { statusCode, headers: asEvent(headers), cookies: {} }
    const result = run({ ...eventOf('viewer-response', viewed), response })
    return headersOf(membersOf(result.headers))
  }
}

type Headers = Readonly<Record<string, string>>

function running(source: string): (event: object) => Members {
  const script = new Script(`${source}\n;JSON.stringify(handler(JSON.parse(event)))`)
  return (event) => {
    const context = createContext({ event: JSON.stringify(event) })
    const json = String(script.runInContext(context, { timeout: timeoutMs }))
    return membersOf(JSON.parse(json))
  }
}

function eventOf(eventType: string, { method, uri, requestId, headers }: Viewed) {
  const request = { method, uri, querystring: {}, headers: asEvent(headers), cookies: {} }
  return { version: '1.0', context: { eventType, requestId }, request }
}

function asEvent(headers: Viewed['headers']) {
  const all = Object.entries(headers).filter(([name]) => name !== 'cookie')
  return Object.fromEntries(all.map(([name, value]) => [name, { value: String(value) }]))
}

function verdict(result: Members): ViewerVerdict {
  if (typeof result.uri === 'string') return { kind: 'request', uri: result.uri }
  return {
    kind: 'answer',
    status: Number(result.statusCode),
    headers: headersOf(membersOf(result.headers)),
    body: String(result.body ?? ''),
  }
}

function headersOf(headers: Members): Record<string, string> {
  const all = Object.entries(headers).map(([name, header]) => [
    name,
    String(isMembers(header) ? header.value : ''),
  ])
  return Object.fromEntries(all)
}
