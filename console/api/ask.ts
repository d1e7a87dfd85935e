import { problemOf, unreachable } from './problem.ts'

/** One request to the API. */
export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** From `/v1/` on; whatever stands in it is encoded already. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>
  readonly body?: unknown
  /** The version that a change was made on. */
  readonly ifMatch?: number
  /** Makes a repeat after a lost answer the same create. */
  readonly idempotencyKey?: string
  /** Whether the browser's cookie goes along, and one that is answered is kept. */
  readonly bindsBrowser?: boolean
  readonly signal?: AbortSignal
}

/** Asks the API; a body that is not there is undefined. Rejects with an ApiProblem. */
export type Ask = <Body>(request: Request) => Promise<Body>

/** Asks with an access key, or without one what is public. */
export function asking(accessKey: string | undefined): Ask {
  return async <Body>(request: Request) => {
    const response = await fetch(urlOf(request), {
      method: request.method ?? 'GET',
      headers: headersOf(request, accessKey),
      // The key is the only proof: but where an authorization is bound to this browser, no cookie
      // goes along. No answer of another key's is reused.
      credentials: request.bindsBrowser ? 'same-origin' : 'omit',
      ...(accessKey === undefined ? {} : { cache: 'no-store' }),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      ...(request.signal ? { signal: request.signal } : {}),
    }).catch((error: unknown) => {
      throw request.signal?.aborted ? error : unreachable(error)
    })
    if (!response.ok) throw await problemOf(response)
    return (response.status === 204 ? undefined : await response.json()) as Body
  }
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
  { body, ifMatch, idempotencyKey }: Request,
  accessKey: string | undefined,
): Record<string, string> {
  return {
    accept: 'application/json',
    ...(accessKey === undefined ? {} : { authorization: `Bearer ${accessKey}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  }
}
