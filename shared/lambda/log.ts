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

/**
 * Writes one line of structured log. `event` is a stable snake_case name, which the runbook filters by.
 * Facts are chosen member by member: never a body or header.
 */
export const log = {
  info: (event: string, facts: JsonObject) => logger.info(event, { facts }),
  warn: (event: string, facts: JsonObject) => logger.warn(event, { facts }),
  error: (event: string, facts: JsonObject) => logger.error(event, { facts }),
}

/**
 * The parts of a failure that can be logged: names, codes and places, and the codes of our own problems.
 *
 * The message of any other error stays out: Node's own repeat the input (`Unexpected token
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
