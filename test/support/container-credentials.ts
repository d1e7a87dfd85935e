import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Answer } from './call.ts'

/** Serves HTTP on loopback until the test ends; the address. */
export async function servedHere(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close().closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/**
 * Serves the container credentials endpoint over HTTP; the variables that point the default chain of an
 * AWS SDK to it, and to nothing else.
 */
export async function containerVariables(
  id: string,
  key: string,
  fetched: (authorization: string, id: string) => Promise<Answer>,
): Promise<Record<string, string | undefined>> {
  const url = await servedHere(async ({ url = '', headers }, response) => {
    const [, asked = ''] = /^\/v1\/connections\/([^/]+)\/aws-credentials$/.exec(url) ?? []
    const answer = await fetched(headers.authorization ?? '', asked)
    response.writeHead(answer.status, answer.headers).end(answer.text)
  })
  return {
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    AWS_SESSION_TOKEN: undefined,
    AWS_PROFILE: undefined,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/v1/connections/${id}/aws-credentials`,
    AWS_CONTAINER_AUTHORIZATION_TOKEN: key,
  }
}
