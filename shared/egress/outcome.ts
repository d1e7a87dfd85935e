/** Why an outbound request failed. */
export type FailureCode =
  /** The egress guard rejects the destination. */
  | 'refused'
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'redirect'
  | 'too_large'
  /** The response is incomplete. */
  | 'cut_off'
  /** The response is not valid HTTP. */
  | 'protocol'

/** A complete response, within its bounds. */
export interface OutboundAnswer {
  readonly kind: 'answer'
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** The request failed; the message is ours, and can be shown to users. */
export interface OutboundFailure {
  readonly kind: 'failure'
  readonly code: FailureCode
  readonly message: string
  /** `Location` of a redirect, unchecked, where `Bounds` ask for it: to follow, never to show. */
  readonly location?: string | undefined
}

/** The outcome of an outbound request. */
export type Outcome = OutboundAnswer | OutboundFailure

/** A failure that this module throws inside; `failureOf` converts it to a value. */
export class OutboundError extends Error {
  readonly code: FailureCode
  readonly location: string | undefined

  constructor(code: FailureCode, message: string, location?: string) {
    super(message)
    this.code = code
    this.location = location
  }
}

const dnsCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'EAI_FAIL', 'EAI_NODATA'])

const cutOffCodes = new Set([
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'HPE_INVALID_EOF_STATE',
])

/** The failure of a Node error, without Node's message. */
export function failureOf(error: unknown): OutboundFailure {
  if (error instanceof OutboundError) {
    return { kind: 'failure', code: error.code, message: error.message }
  }
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

function failure(code: FailureCode, message: string): OutboundFailure {
  return { kind: 'failure', code, message }
}

function isTls(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(
    code,
  )
}
