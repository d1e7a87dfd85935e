/** A failed request; the codes are those of the API reference. */
export class ApiProblem extends Error {
  /** 0 where no response came. */
  readonly status: number
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
  readonly requestId: string | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(given: {
    status: number
    code: string
    message: string
    details?: Readonly<Record<string, unknown>> | undefined
    requestId?: string | undefined
    retryAfterSeconds?: number | undefined
  }) {
    super(given.message)
    this.name = 'ApiProblem'
    this.status = given.status
    this.code = given.code
    this.details = given.details ?? {}
    this.requestId = given.requestId
    this.retryAfterSeconds = given.retryAfterSeconds
  }
}

/** The problem of a response, of the API or of a proxy before it. */
export async function parseProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => undefined)
  const { error } = (body ?? {}) as { error?: ErrorBody }
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  const own =
    typeof error?.code === 'string' && typeof error.message === 'string' ? error : undefined
  return new ApiProblem({
    status: response.status,
    code: own?.code ?? 'unexpected_response',
    message:
      own?.message ??
      `The server responded with status ${response.status} in an unexpected format. Try again.`,
    details: own?.details,
    requestId: own?.request_id ?? response.headers.get('x-request-id') ?? undefined,
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : undefined,
  })
}

interface ErrorBody {
  readonly code: string
  readonly message: string
  readonly details?: Record<string, unknown>
  readonly request_id?: string
}

/** The problem where no response came. */
export function unreachableProblem(cause: unknown): ApiProblem {
  const problem = new ApiProblem({
    status: 0,
    code: 'unreachable',
    message: 'The server could not be reached. Check your network connection and try again.',
  })
  problem.cause = cause
  return problem
}

/** Any failure as a problem: one that is not of the API is an error of the console. */
export function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  const message = 'The console failed. Reload the page and try again.'
  const problem = new ApiProblem({ status: 0, code: 'console_error', message })
  problem.cause = error
  return problem
}

/** Whether a retry can succeed. */
export function isTransient(error: unknown): boolean {
  return error instanceof ApiProblem && [0, 429, 502, 503, 504].includes(error.status)
}
