import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { isMembers, type Members, membersOf } from '../../cloudformation/json.ts'
import type { Behaviour } from '../../cloudformation/site.ts'
import { messageReply, type Reply } from './reply.ts'

/** Answers what is not the API's: undefined where it is. */
export type Site = (viewed: Viewed) => Promise<Reply | undefined>

// As the AWS CLI guesses them when it fills a bucket.
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Answers as a distribution with these behaviours does. */
export function siteOf(behaviours: readonly Behaviour[]): Site {
  const prepared = behaviours.map((behaviour) => ({
    ...behaviour,
    matches: matcher(behaviour.pattern),
    viewerRequest:
      behaviour.viewerRequest === undefined ? undefined : edgeFunction(behaviour.viewerRequest),
    finish:
      behaviour.viewerResponse === undefined ? undefined : edgeResponse(behaviour.viewerResponse),
  }))
  return async (viewed) => {
    const behaviour = prepared.find(({ matches }) => matches(viewed.uri))
    if (behaviour?.directory === undefined) return undefined
    const verdict = behaviour.viewerRequest?.(viewed) ?? { kind: 'request', uri: viewed.uri }
    const reply =
      verdict.kind === 'answer'
        ? { status: verdict.status, headers: verdict.headers, body: Buffer.from(verdict.body) }
        : await fileAt(behaviour.directory, verdict.uri)
    // A policy adds its headers to what came from the origin, and leaves a function's answer alone.
    if (verdict.kind === 'answer') return reply
    const headers = { ...reply.headers, ...behaviour.headers }
    const { finish } = behaviour
    return {
      ...reply,
      headers: finish && reply.status < 400 ? finish(viewed, reply.status, headers) : headers,
    }
  }
}

const forbidden: FileReply = {
  ...messageReply(403, 'Forbidden'),
  headers: { 'content-type': 'application/json' },
}

interface FileReply extends Reply {
  readonly headers: Readonly<Record<string, string>>
}

/** A path pattern of CloudFront: `*` for any run of characters, `?` for one. */
function matcher(pattern: string): (path: string) => boolean {
  if (pattern === '*') return () => true
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  const whole = new RegExp(`^${source}$`)
  return (path) => whole.test(path)
}

/** A bucket knows keys and no directories: nothing in a path leads up, and a missing key is an error. */
async function fileAt(directory: string, uri: string): Promise<FileReply> {
  const segments = uri.split('/').filter((segment) => segment !== '')
  const climbs = segments.some((segment) => segment === '..' || /[\\\0%]/.test(segment))
  const path = join(directory, ...segments)
  const body = climbs ? undefined : await readFile(path).catch(() => undefined)
  if (body === undefined) return forbidden
  const type = contentTypes[extname(path)] ?? 'application/octet-stream'
  return { status: 200, headers: { 'content-type': type }, body }
}

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
