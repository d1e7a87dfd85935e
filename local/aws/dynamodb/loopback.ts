import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/**
 * A loopback address that cannot be guessed.
 *
 * The attack: the engine grants CORS to every origin and asks for no signature, so a web page could
 * go through the ports of 127.0.0.1 until it finds the table, and plant an access key there. Linux
 * answers on all of 127.0.0.0/8: with the port, some 40 bits to try. Elsewhere loopback has one
 * address, and only the port is left to guess.
 */
export function hiddenAddress(platform = process.platform): string {
  if (platform !== 'linux') return '127.0.0.1'
  return `127.${randomInt(1, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`
}

/** A loopback port without a listener a moment ago. */
export async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Whether anything at all answers at a URL. */
export const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    async (response) => {
      await response.arrayBuffer()
      return true
    },
    () => false,
  )
