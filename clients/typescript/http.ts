import { MooringError } from './errors.ts'
import {
  type CallOptions,
  type Clock,
  clockOf,
  type MooringOptions,
  type Send,
  type SentResponse,
} from './options.ts'

/** A request to Mooring's API. */
export interface ApiRequest extends CallOptions {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With its query. */
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Whether it can be sent again where no response came: it changes nothing twice. */
  readonly repeatable: boolean
  /** The connection that it is about. */
  readonly connectionId?: string
}

/** A longer `Retry-After` is left to the caller, as the error's `retryAfterSeconds`. */
const maxWaitMs = 30_000
const firstWaitMs = 200

/** Sends requests to a deployment, with its access key, and repeats those that can succeed later. */
export class HttpApi {
  readonly url: string
  readonly #accessKey: string
  readonly #options: MooringOptions
  readonly #clock: Clock

  /** @throws MooringError `not_configured`. */
  constructor(options: MooringOptions) {
    const { url = process.env.MOORING_URL, accessKey = process.env.MOORING_ACCESS_KEY } = options
    if (!url) throw notConfigured('MOORING_URL is not set. Set it, or `url`, to your deployment.')
    if (!accessKey) throw notConfigured('MOORING_ACCESS_KEY is not set. Set it, or `accessKey`.')
    assertSafe(url, options.allowHttp ?? process.env.MOORING_ALLOW_HTTP === '1')
    this.url = url.replace(/\/+$/, '')
    this.#accessKey = accessKey
    this.#options = options
    this.#clock = clockOf(options)
  }

  /**
   * Returns the body of the response; undefined where it has none.
   *
   * @throws MooringError, or the reason of the signal.
   */
  async send<Body>(request: ApiRequest): Promise<Body> {
    const { maxRetries = 3 } = this.#options
    for (let attempt = 0; ; attempt++) {
      try {
        return (await this.#attempt(request)) as Body
      } catch (error) {
        const waitMs = this.#waitMs(error, attempt, request)
        if (waitMs === undefined || attempt >= maxRetries) throw error
        await this.#clock.sleep(waitMs, request.signal)
      }
    }
  }

  // Full jitter: concurrent callers spread over the whole wait. Retry-After is its lower bound.
  #waitMs(error: unknown, attempt: number, { repeatable }: ApiRequest): number | undefined {
    if (!(error instanceof MooringError)) return undefined
    const again = error.status === 429 || error.status === 503
    if (!again && !(repeatable && error.code === 'unavailable')) return undefined
    const afterMs = (error.retryAfterSeconds ?? 0) * 1000
    if (afterMs > maxWaitMs) return undefined
    return afterMs + this.#clock.random() * firstWaitMs * 2 ** attempt
  }

  async #attempt(request: ApiRequest): Promise<unknown> {
    const { method, path, body, headers, signal } = request
    const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? 30_000)
    const send: Send = this.#options.send ?? this.#options.fetch ?? fetch
    try {
      const response = await send(`${this.url}${path}`, {
        method,
        // A redirect could carry the access key to another host.
        redirect: 'manual',
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
        headers: {
          authorization: `Bearer ${this.#accessKey}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return await this.#read(response, request)
    } catch (error) {
      if (error instanceof MooringError) throw error
      signal?.throwIfAborted()
      throw this.#unavailable(error, timeout.aborted)
    }
  }

  async #read(response: SentResponse, { connectionId }: ApiRequest): Promise<unknown> {
    const text = await response.text()
    if (response.ok && text === '') return undefined
    const body = parse(text)
    if (response.ok && body !== undefined) return body
    throw toMooringError(response, body, this.url, connectionId)
  }

  #unavailable(cause: unknown, timedOut: boolean): MooringError {
    const { code } = ((cause as Error).cause ?? cause) as { code?: string }
    const reason = timedOut ? 'no response in time' : (code ?? (cause as Error).name)
    const message = `${new URL(this.url).host} did not answer (${reason}).`
    return new MooringError('unavailable', message, { cause })
  }
}

function notConfigured(message: string): MooringError {
  return new MooringError('not_configured', message)
}

const loopback = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Asserts that an access key may go to a URL. @throws MooringError `not_configured`. */
export function assertSafe(text: string, allowHttp: boolean): void {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:') return
  if (url?.protocol !== 'http:') throw notConfigured('The URL of Mooring must begin with https://.')
  if (allowHttp || loopback.test(url.hostname)) return
  const message = `http://${url.host} would carry the access key in plaintext. Use https, or set MOORING_ALLOW_HTTP=1.`
  throw notConfigured(message)
}

// Without the parser's message: it repeats the response, which can hold a credential.
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface ErrorBody {
  readonly error?: {
    readonly code?: string
    readonly message?: string
    readonly details?: Readonly<Record<string, unknown>>
    readonly request_id?: string
  }
}

function toMooringError(
  { ok, status, headers }: SentResponse,
  body: unknown,
  url: string,
  connectionId: string | undefined,
): MooringError {
  const { error } = (body ?? {}) as ErrorBody
  const requestId = error?.request_id ?? headers.get('x-request-id') ?? undefined
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const facts = {
    ...{ status, connectionId, requestId, details: error?.details },
    ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
  }
  if (error?.code === undefined || ok) {
    const message = `The answer with status ${status} is not one of Mooring’s API. Check the URL ${url}.`
    return new MooringError('unreadable_response', message, facts)
  }
  const authorizeUrl = toAuthorizeUrl(error.code, url, connectionId)
  return new MooringError(error.code, error.message ?? error.code, { ...facts, authorizeUrl })
}

/** The page of the console at which a person authorizes the connection, where an error asks for it. */
export function toAuthorizeUrl(code: string, url: string, id: string | undefined) {
  const isMissing = code === 'authorization_required' || code === 'reauthorization_required'
  return isMissing && id !== undefined ? `${url}/connections/${id}` : undefined
}
