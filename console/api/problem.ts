/** What the API says of a request that failed; codes are those of its reference. */
export class ApiProblem extends Error {
  /** 0 where no answer came. */
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

/** The problem of an answer, whoever gave it: the API, or something between it and here. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => undefined)
  const { error } = (body ?? {}) as { error?: Told }
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  const own =
    typeof error?.code === 'string' && typeof error.message === 'string' ? error : undefined
  return new ApiProblem({
    status: response.status,
    code: own?.code ?? 'unexpected_answer',
    message: own?.message ?? `The server answered ${response.status}, and not in words of the API.`,
    details: own?.details,
    requestId: own?.request_id ?? response.headers.get('x-request-id') ?? undefined,
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : undefined,
  })
}

interface Told {
  readonly code: string
  readonly message: string
  readonly details?: Record<string, unknown>
  readonly request_id?: string
}

/** The problem where no answer came at all. */
export function unreachable(cause: unknown): ApiProblem {
  const problem = new ApiProblem({
    status: 0,
    code: 'unreachable',
    message: 'The server could not be reached. Check the connection, and try again.',
  })
  problem.cause = cause
  return problem
}

/** Any failure as a problem: what is none of the API's is told as what it is, a fault of the console. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  const message = 'Something went wrong in the console itself. Reload the page, and try again.'
  const problem = new ApiProblem({ status: 0, code: 'console_fault', message })
  problem.cause = error
  return problem
}

/** Whether a repeat may do better by itself. */
export function passes(error: unknown): boolean {
  return error instanceof ApiProblem && [0, 429, 502, 503, 504].includes(error.status)
}
