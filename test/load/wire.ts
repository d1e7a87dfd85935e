import { Agent, request } from 'node:http'
import type { JsonObject } from '../../shared/model/json.ts'

/** An answer; status 0 where none came. */
export interface Answer {
  readonly status: number
  readonly text: string
  readonly body: JsonObject
}

/** Asks a local run by one key; never rejects. */
export type Wire = (
  method: string,
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>

/** Opens connections to a local run, which are kept alive. */
export function openWire(url: string, key: string): Wire & { close(): void } {
  const agent = new Agent({ keepAlive: true })
  const wire: Wire = (method, path, body, headers = {}) =>
    new Promise((resolve) => {
      const sent = body === undefined ? undefined : JSON.stringify(body)
      const none = () => resolve({ status: 0, text: '', body: {} })
      const outgoing = request(url + path, {
        agent,
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      })
      outgoing.once('error', none)
      outgoing.once('response', (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.once('error', none)
        answer.once('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: answer.statusCode ?? 0, text, body: parsed(text) })
        })
      })
      outgoing.end(sent)
    })
  return Object.assign(wire, { close: () => agent.destroy() })
}

function parsed(text: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject
  } catch {
    return {}
  }
}
