import { MooringClient } from '../typescript/mooring-client.ts'
import { clockOf, type Send } from '../typescript/options.ts'
import { withProgress } from './progress.ts'

/** Sends a request. Not `fetch`: Node takes 100 ms to load it, twice the time of its own start. */
export const send: Send = async (url, { method, headers, body, signal }) => {
  const { request } = await (url.startsWith('https:') ? import('node:https') : import('node:http'))
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const sent = request(
      url,
      { method, headers: { ...headers, ...length }, signal },
      (response) => {
        const { statusCode: status = 0, headers: received } = response
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          resolve({
            status,
            ok: status >= 200 && status < 300,
            headers: { get: (name) => received[name]?.toString() ?? null },
            text: async () => Buffer.concat(chunks).toString('utf8'),
          })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** A client of a deployment, with an access key. @throws MooringError `not_configured`. */
export function newClient(url: string, accessKey: string): MooringClient {
  const waitingFor = `Waiting for ${URL.canParse(url) ? new URL(url).host : url}`
  const { sleep } = clockOf({})
  return new MooringClient({
    ...{ url, accessKey },
    send: (...sent) => withProgress(waitingFor, () => send(...sent)),
    // Also between attempts.
    clock: { sleep: (...waited) => withProgress(waitingFor, () => sleep(...waited)) },
  })
}
