import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer, type Service } from './answer.ts'

/** A service that listens on loopback. */
export interface ServedService {
  readonly url: string
  /** Takes no more requests, finishes those under way, and resolves when the port is free. */
  close(): Promise<void>
}

/**
 * Serves AWS JSON 1.1 on 127.0.0.1 and nowhere else; port 0 takes any that is free.
 *
 * Rejects with the system's error (EADDRINUSE) if the port is taken.
 */
export async function serve(service: Service, port: number): Promise<ServedService> {
  let closing = false
  let underWay = 0
  // Not closeIdleConnections: that leaves those on which nothing was ever asked.
  const leave = () => closing && underWay === 0 && server.closeAllConnections()
  const server = createServer((request, response) => {
    underWay += 1
    response.on('close', () => {
      underWay -= 1
      leave()
    })
    void answer(service, request, response)
  })
  // Longer than clients keep an idle connection, so that it is never cut under a request.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      closing = true
      server.close(() => resolve())
      leave()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
