import type { MooringError } from '../typescript/errors.ts'

/** What a process ends with, beside the exit codes of a command that it runs. */
export const exitCodes = {
  failed: 1,
  usage: 2,
  notFound: 3,
  authorizationNeeded: 4,
  notAllowed: 5,
  unavailable: 6,
  notExecutable: 126,
  commandNotFound: 127,
} as const

/** A failure with its own exit code; its message is one line and holds no secret. */
export class Failure extends Error {
  readonly exitCode: number

  constructor(exitCode: keyof typeof exitCodes, message: string, options: ErrorOptions = {}) {
    super(message, options)
    this.name = 'Failure'
    this.exitCode = exitCodes[exitCode]
  }
}

/** The failure of a call of the file system: its message ends with the code of the error. */
export function fileFailure(
  exitCode: keyof typeof exitCodes,
  message: string,
  cause: unknown,
): Failure {
  const { code = 'not text' } = cause as { code?: string }
  return new Failure(exitCode, `${message} (${code}).`, { cause })
}

/** What is written to stderr, and the exit code. */
export interface Report {
  readonly line: string
  readonly exitCode: number
}

/** The report of anything that was thrown; `debug` adds codes, request ids and the stack. */
export function reportOf(error: unknown, debug: boolean): Report {
  if (error instanceof Failure) return { line: error.message, exitCode: error.exitCode }
  if (isMooringError(error)) return ofMooring(error, debug)
  if (isUsage(error)) return { line: oneLine(error.message), exitCode: exitCodes.usage }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { line: (debug && stack) || oneLine(message), exitCode: exitCodes.failed }
}

// By its name: its class is loaded with the client alone.
const isMooringError = (error: unknown): error is MooringError =>
  error instanceof Error && error.name === 'MooringError'

/** An error of `parseArgs`: an option that there is not, or without its value. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')

const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ')

function ofMooring(error: MooringError, debug: boolean): Report {
  const { code, status, requestId, authorizeUrl, details } = error
  const facts = [`code ${code}`, `status ${status ?? '-'}`, `request ${requestId ?? '-'}`]
  const parts = [
    oneLine(error.message),
    ...issuesOf(details),
    ...(authorizeUrl === undefined ? [] : [`Authorize it at ${authorizeUrl}`]),
    ...(status === 401 ? ['Run: mooring login'] : []),
    ...(debug ? [`(${facts.join(', ')})`] : []),
  ]
  return { line: parts.join(' '), exitCode: exitCodeOf(error) }
}

// Issues are texts of Mooring's own: they never hold a value that was sent.
function issuesOf(details: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const issues = Object.entries(details).filter(([, issue]) => typeof issue === 'string')
  const shown = issues.filter(([field]) => field !== 'authorize')
  return shown.map(([field, issue]) => `${field}: ${issue}.`)
}

function exitCodeOf({ code, status }: MooringError): number {
  if (code === 'not_configured') return exitCodes.usage
  if (status === 404) return exitCodes.notFound
  if (/^(re)?authorization_required$|^not_authorized_in_time$/.test(code))
    return exitCodes.authorizationNeeded
  if (status === 401 || status === 403) return exitCodes.notAllowed
  const isUnavailable = code === 'unavailable' || code === 'provider_unavailable'
  if (isUnavailable || status === 429 || (status ?? 0) >= 500) return exitCodes.unavailable
  return exitCodes.failed
}
