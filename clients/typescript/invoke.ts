import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda'
import { type Credentials, LookupError } from './lookup.ts'
import { maskInspection } from './masking.ts'

/** The payload for `lookup-credentials`. */
export interface LookupRequest {
  readonly connection_ids: readonly string[]
  readonly rejected_access_token_versions?: Readonly<Record<string, number>>
  /** The caller's own name: recorded in the audit log as a claim. */
  readonly caller?: string
}

/** One connection that could not be resolved. */
export interface Failure {
  readonly id: string
  readonly error: {
    readonly code: string
    readonly message: string
    readonly details?: Readonly<Record<string, unknown>>
    readonly retry_after_seconds?: number
  }
}

/** Its response, in the order of the ids. */
export interface LookupResponse {
  readonly data: readonly (Credentials | Failure)[]
  /** The version of each connection that was resolved. */
  readonly versions: Readonly<Record<string, number>>
  readonly request_id: string
}

interface Rejection {
  readonly error: Failure['error'] & { readonly request_id: string }
}

/** Invokes `lookup-credentials`. @throws LookupError. */
export async function invoke(
  lambda: LambdaClient,
  functionArn: string,
  request: LookupRequest,
): Promise<LookupResponse> {
  const Payload = JSON.stringify(request)
  const command = new InvokeCommand({ FunctionName: functionArn, Payload })
  const response = await lambda.send(command).catch((error: unknown) => {
    throw toLookupError(error, functionArn)
  })
  const text = Buffer.from(response.Payload ?? []).toString('utf8')
  if (response.FunctionError !== undefined) {
    const requestId = response.$metadata.requestId
    const message = 'Mooring’s lookup function failed. Its log has the reason.'
    throw new LookupError('lookup_failed', message, { requestId })
  }
  const body = parse(text)
  if ('error' in body) {
    const { code, message, details, retry_after_seconds, request_id } = body.error
    const facts = { details, retryAfterSeconds: retry_after_seconds, requestId: request_id }
    throw new LookupError(code, message, facts)
  }
  return body
}

function parse(text: string): LookupResponse | Rejection {
  try {
    const body = JSON.parse(text) as LookupResponse | Rejection | null
    if (body && ('error' in body || Array.isArray(body.data))) return body
  } catch {
    // Without the parser's message: it repeats the response, which can hold a credential.
  }
  throw new LookupError('lookup_failed', 'The function did not return a lookup response.')
}

const denied = ['AccessDeniedException', 'AccessDenied', 'UnrecognizedClientException']

function toLookupError(cause: unknown, functionArn: string): LookupError {
  const { name, message: reason } = cause instanceof Error ? cause : new Error(String(cause))
  if (denied.includes(name)) {
    const message = `This function may not invoke ${functionArn}. Grant it with grantLookup(fn).`
    return new LookupError('lookup_denied', message, { cause })
  }
  if (name === 'ResourceNotFoundException') {
    const message = `There is no ${functionArn}. Deploy Mooring to this account and region.`
    return new LookupError('lookup_function_missing', message, { cause })
  }
  return new LookupError('lookup_unavailable', `Lambda did not answer (${name}): ${reason}`, {
    cause,
    retryAfterSeconds: 1,
  })
}

/** What a lookup of one connection comes to. */
export type Outcome = Credentials | LookupError

/** The credentials of one connection in a response, or the error in their place. */
export function outcomeOf(response: LookupResponse, at: number, id: string): Outcome {
  const item = response.data[at]
  if (!item) return new LookupError('lookup_failed', 'The response leaves a connection out.')
  if (!isFailure(item)) return maskInspection(item)
  const { code, message, details, retry_after_seconds } = item.error
  const facts = { details, retryAfterSeconds: retry_after_seconds, requestId: response.request_id }
  return new LookupError(code, message, { ...facts, connectionId: id })
}

// A field of a connection may be called `error`, but then it has a type.
function isFailure(item: Credentials | Failure): item is Failure {
  return !('type' in item) && 'error' in item
}
