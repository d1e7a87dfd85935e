import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import { Problem } from '../../model/problem.ts'

/**
 * How every SDK client is set up: three tries within a few seconds, well inside the 29 s of a
 * function, so that a transient failure of a dependency becomes a 503 and not a timeout. The
 * middleware of a command is resolved once for each kind of command, not for each call.
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
 * The client, without what the SDK repeats at every call and Mooring does not use: a header about
 * the SDK and the machine (CloudTrail shows one word instead), a line for a log that is not
 * configured, and a signer, of which a client with one region and one service needs only one.
 */
export function lean<C extends object>(client: C): C {
  // The types of the SDK hide both: they are in every client of version 3.
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

/**
 * AWS errors that our own code causes: they must surface as bugs, not as transient failures.
 * AccessDenied is not among them: a right that has just changed takes a while to propagate.
 */
const bugs = new Set(['ValidationException', 'SerializationException', 'InvalidParameterException'])

/**
 * Awaits a call to AWS and turns its failure into Problem `dependency_unavailable`, which the caller
 * may retry.
 *
 * @throws the error itself where it is one that `expected` names, or one of our own.
 */
export async function answered<T>(call: Promise<T>, ...expected: string[]): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof Error) || error instanceof Problem) throw error
    if (expected.includes(error.name) || bugs.has(error.name)) throw error
    throw new Problem('dependency_unavailable', { cause: error })
  }
}

/** Whether an error of AWS has this name. */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
