/** A request over HTTP, independent of the gateway. */
export interface HttpRequest {
  /** Of this request alone: in the log, in the audit log and in `X-Request-Id`. */
  readonly id: string
  readonly method: string
  /** As it was sent, without the query. */
  readonly path: string
  readonly pathParameters: Readonly<Record<string, string | undefined>>
  /** As it was sent, without the question mark. */
  readonly query: string
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Each as `name=value`. */
  readonly cookies: readonly string[]
  /** Bytes: they are text only after they were checked to be UTF-8. Empty without a body. */
  body(): Buffer
}

/** The response to such a request. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Values of `Set-Cookie`. */
  readonly cookies?: readonly string[]
  readonly body?: string
}
