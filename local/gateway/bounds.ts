import { limits } from '../../shared/model/limits.ts'

/** What a client can meet: the quotas of an HTTP API, and the API's own limit of a body. */
export const bounds = {
  /**
   * Of a request's body: what every operation takes. An HTTP API takes 10 MB and leaves the rest to
   * the function, in a process of its own; here all bodies that are under way share one memory.
   */
  bodyBytes: limits.bodyBytes,
  /** Of the request line and all header values together. */
  headerBytes: 10_240,
  /** For the headers, and for the whole request, of a client that sends slowly. */
  headersMs: 10_000,
  requestMs: 30_000,
  /** Of an idle connection; longer than clients keep one, so that it is never cut under a request. */
  idleMs: 65_000,
} as const
