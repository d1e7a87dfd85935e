import type { IncomingMessage } from 'node:http'

/**
 * The body of a request, or undefined as soon as it is known to be over the limit. From then on
 * nothing is read: what has come is let go of, and the caller ends the request (`sendAndClose`).
 */
export function requestBody(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size <= limitBytes) return chunks.push(chunk)
      request.off('data', take)
      request.pause()
      chunks.length = 0
      return resolve(undefined)
    }
    request.on('data', take)
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => request.complete || reject(new Error('The client went away')))
  })
}
