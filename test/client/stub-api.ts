/** A request that a client sent. */
export interface SentRequest {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly body: unknown
  readonly redirect: string | undefined
}

/** A `fetch` that answers as it is set up, and keeps what it was sent. */
export interface StubApi {
  readonly fetch: typeof fetch
  readonly sent: SentRequest[]
  /** The waits between attempts, in milliseconds. */
  readonly waits: number[]
  /** The next answers, in order; the last one repeats. */
  answers(...next: readonly (() => Response | Promise<Response>)[]): void
}

/** A response with a JSON body. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers })
}

/** A problem as the API returns it. */
export function problem(
  status: number,
  code: string,
  { headers, details }: { headers?: Record<string, string>; details?: object } = {},
): Response {
  const error = { code, message: `${code}!`, request_id: 'r-1', ...(details ? { details } : {}) }
  return json({ error }, status, headers)
}

/** Makes one. */
export function stubApi(): StubApi {
  const sent: SentRequest[] = []
  let queue: (() => Response | Promise<Response>)[] = [() => json({ data: {} })]
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    const { pathname, search } = new URL(request.url)
    const text = await request.text()
    const body = text === '' ? undefined : JSON.parse(text)
    const { method, headers } = request
    sent.push({ method, path: `${pathname}${search}`, headers, body, redirect: init?.redirect })
    init?.signal?.throwIfAborted()
    const next = queue.length > 1 ? queue.shift() : queue[0]
    return (next as () => Response)()
  }
  return {
    ...{ fetch: answer, sent, waits: [] },
    answers(...next) {
      queue = [...next]
    },
  }
}
