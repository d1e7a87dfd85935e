import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

/**
 * How every SDK client is set up: three tries within a few seconds, well inside the 29 s of a
 * function, so that a dependency's bad moment becomes a 503 and not a time-out. What is done to a
 * command on its way is worked out once a kind of command, not once a call.
 */
export const clientConfig = {
  maxAttempts: 3,
  retryMode: 'standard',
  cacheMiddleware: true,
  requestHandler: { connectionTimeout: 3000, requestTimeout: 6000, throwOnRequestTimeout: true },
} as const satisfies DynamoDBClientConfig & { readonly cacheMiddleware: true }

type Next = (args: { readonly request: unknown }) => Promise<never>
interface Client {
  readonly middlewareStack: {
    remove(name: string): boolean
    add(middleware: (next: Next) => Next, at: { step: 'build'; name: string }): void
  }
  readonly config: { signer: (scheme?: object) => Promise<unknown> }
}

const userAgent = 'mooring'

/**
 * The client, without what the SDK does anew at every call and nobody needs: words about the SDK
 * and the machine for a header (CloudTrail shows one word instead), a line for a log that there is
 * not, and a signer, of which a client with one region and one service needs but one.
 */
export function lean<C extends object>(client: C): C {
  const { middlewareStack, config } = client as unknown as Client
  for (const name of ['getUserAgentMiddleware', 'loggerMiddleware']) middlewareStack.remove(name)
  const named = (next: Next) => (args: { readonly request: unknown }) => {
    const { headers } = args.request as { headers: Record<string, string> }
    headers['user-agent'] = userAgent
    return next(args)
  }
  middlewareStack.add(named, { step: 'build', name: 'mooringUserAgent' })
  const make = config.signer
  let made: Promise<unknown> | undefined
  config.signer = (scheme) => {
    made ??= make(scheme)
    return made
  }
  return client
}
