import { Logger } from '@aws-lambda-powertools/logger'
import type { JsonObject } from '../model/json.ts'
import { Problem } from '../model/problem.ts'

/** The logger of every function. */
export const logger = new Logger({ serviceName: 'mooring' })

/**
 * How powertools sets the logger up for an invocation: whatever the environment says
 * (`POWERTOOLS_LOGGER_LOG_EVENT`), an event is not logged, for it bears keys and secrets.
 */
export const perInvocation = { logEvent: false } as const

/** Writes one line of structured log. Facts are chosen member by member: never a body or header. */
export const log = {
  info: (message: string, facts: JsonObject) => logger.info(message, { facts }),
  warn: (message: string, facts: JsonObject) => logger.warn(message, { facts }),
  error: (message: string, facts: JsonObject) => logger.error(message, { facts }),
}

/**
 * What a log may tell of a failure: names, codes and places, and the words of our own problems.
 *
 * The words of any other error stay out: Node's own repeat what they choked on (`Unexpected token
 * in JSON: "sk-…"`), and that may be a secret.
 */
export function factsOf(error: unknown): JsonObject {
  if (!(error instanceof Error)) return { error: typeof error }
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = error.cause === undefined ? {} : { cause: factsOf(error.cause) }
  if (error instanceof Problem) return { error: error.code, ...cause }
  const metadata = (error as { $metadata?: { requestId?: string; httpStatusCode?: number } })
    .$metadata
  return {
    error: error.name,
    ...(metadata ? { aws: { ...metadata } as JsonObject } : {}),
    stack: places.slice(0, 12).map((line) => line.trim()),
    ...cause,
  }
}
