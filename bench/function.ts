import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentOf, type System } from './system.ts'

interface Result {
  readonly statusCode: number
  readonly body?: string
}

/** A deployed bundle's handler. */
export type Handler = (event: object, context: object) => Promise<Result>

const require = createRequire(import.meta.url)
const copies = mkdtempSync(join(tmpdir(), 'mooring-bench-functions-'))
process.once('exit', () => rmSync(copies, { recursive: true, force: true }))

/** A deployed bundle, loaded anew: with clients and caches of its own. */
export async function loaded(system: System, id: string): Promise<Handler> {
  Object.assign(process.env, await environmentOf(system, id))
  // A copy of each: the two files of a bundle find each other by their paths.
  const folder = join(copies, randomUUID())
  await cp(join(import.meta.dirname, '../dist/functions', id), folder, { recursive: true })
  return (require(join(folder, 'index.js')) as { handler: Handler }).handler
}

/** What is asked of an operation. */
export interface Asked {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
}

interface Answered {
  readonly data: { readonly id: string } & Readonly<Record<string, unknown>>
}

/** Asks a handler as API Gateway would; anything but a 2xx is an error. */
export function askBy(handler: Handler, key: string) {
  return async ({ params = {}, query = '', body }: Asked): Promise<Answered> => {
    const event = {
      version: '2.0',
      rawPath: '/',
      rawQueryString: query,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      pathParameters: params,
      requestContext: { requestId: 'bench', http: { method: 'POST', path: '/' } },
      isBase64Encoded: false,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }
    const answer = await handler(event, { awsRequestId: 'bench' })
    if (answer.statusCode >= 300) throw new Error(`${answer.statusCode}: ${answer.body}`)
    return JSON.parse(answer.body ?? '{}') as Answered
  }
}

/** Looks a connection up, by its id. */
export function lookUpBy(handler: Handler, { runtime_key }: System) {
  const ask = askBy(handler, runtime_key)
  return (connection_id: string) => ask({ params: { connection_id } })
}
