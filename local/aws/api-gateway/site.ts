import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Behaviour } from '../../cloudformation/site.ts'
import { edgeFunction, edgeResponse, type Viewed } from './edge-function.ts'
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
