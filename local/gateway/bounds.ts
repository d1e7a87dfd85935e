/** The quotas of an HTTP API that a client can meet. */
export const bounds = {
  /** Of a request's payload: 10 MB. */
  bodyBytes: 10 * 1024 * 1024,
  /** Of the request line and all header values together. */
  headerBytes: 10_240,
  /** For the headers, and for the whole request, of a client that sends slowly. */
  headersMs: 10_000,
  requestMs: 30_000,
  /** Of an idle connection; longer than clients keep one, so that it is never cut under a request. */
  idleMs: 65_000,
} as const
