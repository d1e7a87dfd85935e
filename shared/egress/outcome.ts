/** Why nothing came of an outbound request. */
export type FailureCode =
  /** The egress guard let it not go there. */
  | 'refused'
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'redirect'
  | 'too_large'
  /** The answer ended before its end. */
  | 'cut_off'
  /** What came is no answer to the request by HTTP: another protocol, nonsense. */
  | 'protocol'

/** An answer that came whole, within its bounds. */
export interface OutboundAnswer {
  readonly kind: 'answer'
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** Nothing came of it; the words are ours, and fit to be shown. */
export interface OutboundFailure {
  readonly kind: 'failure'
  readonly code: FailureCode
  readonly words: string
}

/** What came of an outbound request. */
export type Outcome = OutboundAnswer | OutboundFailure

/** A failure that is thrown inside the room, and told by `failureOf` at its rim. */
export class OutboundError extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, words: string) {
    super(words)
    this.code = code
  }
}

const dnsCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'EAI_FAIL', 'EAI_NODATA'])

const cutOffCodes = new Set([
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'HPE_INVALID_EOF_STATE',
])

/** What an error of Node's comes to: its own words stay out. */
export function failureOf(error: unknown): OutboundFailure {
  if (error instanceof OutboundError)
    return { kind: 'failure', code: error.code, words: error.message }
  const code = String((error as { code?: unknown } | undefined)?.code ?? '')
  if (dnsCodes.has(code)) return failure('dns', 'the host name has no address')
  if (code === 'ECONNREFUSED') return failure('connect', 'nothing listens there')
  if (code === 'ETIMEDOUT') return failure('timeout', 'it took too long')
  if (isTls(code)) return failure('tls', 'its TLS certificate or protocol is not acceptable')
  if (cutOffCodes.has(code)) {
    return failure('cut_off', 'the connection ended before the answer did')
  }
  if (code === 'HPE_HEADER_OVERFLOW' || code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') {
    return failure('too_large', 'it answered with headers that are too large')
  }
  if (code.startsWith('HPE_')) return failure('protocol', 'what it answered is not valid HTTP')
  return failure('connect', 'no connection could be made')
}

function failure(code: FailureCode, words: string): OutboundFailure {
  return { kind: 'failure', code, words }
}

function isTls(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(
    code,
  )
}
