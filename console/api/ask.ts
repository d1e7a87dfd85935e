import { parseProblem, unreachableProblem } from './problem.ts'

/** One request to the API. */
export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Starts with `/v1/`; its parts are encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>
  readonly body?: unknown
  /** A form to send in place of a body, as token endpoints take it (RFC 6749 section 4.1.3). */
  readonly form?: Readonly<Record<string, string>>
  /** The version that a change is based on. */
  readonly ifMatch?: number
  /** Makes a repeat after a lost response the same create. */
  readonly idempotencyKey?: string
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>
  /** Whether the browser's cookie is sent, and that of the response is stored. */
  readonly bindsBrowser?: boolean
  readonly signal?: AbortSignal
}

/** Sends a request to the API; resolves with its body, or undefined. Rejects with an ApiProblem. */
export type Ask = <Body>(request: Request) => Promise<Body>

/** Sends a request to the API; resolves with the response, whatever its status. Rejects with an ApiProblem where none came. */
export type Exchange = (request: Request) => Promise<Response>

/** Requests with an access key, or without one to public operations. */
export function createExchange(accessKey: string | undefined): Exchange {
  return (request) =>
    fetch(urlOf(request), {
      method: request.method ?? 'GET',
      headers: headersOf(request, accessKey),
      // The key is the only proof: a cookie is sent only where an authorization is bound to this
      // browser. No response to another key is reused.
      credentials: request.bindsBrowser ? 'same-origin' : 'omit',
      ...(accessKey === undefined ? {} : { cache: 'no-store' }),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      // fetch sends its content type.
      ...(request.form === undefined ? {} : { body: new URLSearchParams(request.form) }),
      ...(request.signal ? { signal: request.signal } : {}),
    }).catch((error: unknown) => {
      throw request.signal?.aborted ? error : unreachableProblem(error)
    })
}

/** The bodies of successful responses; any other response is an ApiProblem. */
export function askBy(exchange: Exchange): Ask {
  return async <Body>(request: Request) => {
    const response = await exchange(request)
    if (!response.ok) throw await parseProblem(response)
    return (response.status === 204 ? undefined : await response.json()) as Body
  }
}

/** Requests with an access key, or without one to public operations. */
export function createAsk(accessKey: string | undefined): Ask {
  return askBy(createExchange(accessKey))
}

function urlOf({ path, query = {} }: Request): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) params.append(name, String(one))
  }
  return params.size === 0 ? path : `${path}?${params}`
}

function headersOf(
  { body, ifMatch, idempotencyKey, headers }: Request,
  accessKey: string | undefined,
): Record<string, string> {
  return {
    accept: 'application/json',
    ...(accessKey === undefined ? {} : { authorization: `Bearer ${accessKey}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    ...headers,
  }
}
