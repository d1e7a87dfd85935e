import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda'
import type { Credentials } from './credentials.ts'
import { LookupError } from './lookup-error.ts'

/** What is sent to `lookup-credentials`. */
export interface LookupRequest {
  readonly connection_ids: readonly string[]
  readonly rejected_access_token_versions?: Readonly<Record<string, number>>
  /** What the caller says of itself: written into the audit trail as a claim. */
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

/** What it answers, in the order asked. */
export interface LookupAnswer {
  readonly data: readonly (Credentials | Failure)[]
  /** The version of each connection that was resolved. */
  readonly versions: Readonly<Record<string, number>>
  readonly request_id: string
}

interface Refusal {
  readonly error: Failure['error'] & { readonly request_id: string }
}

/** Asks `lookup-credentials`. @throws LookupError. */
export async function invoke(
  lambda: LambdaClient,
  functionArn: string,
  request: LookupRequest,
): Promise<LookupAnswer> {
  const Payload = JSON.stringify(request)
  const command = new InvokeCommand({ FunctionName: functionArn, Payload })
  const answer = await lambda.send(command).catch((error: unknown) => {
    throw wrapped(error, functionArn)
  })
  const text = Buffer.from(answer.Payload ?? []).toString('utf8')
  if (answer.FunctionError !== undefined) {
    const requestId = answer.$metadata.requestId
    const words = 'Mooring’s look-up function failed: its log says why'
    throw new LookupError('lookup_failed', words, { requestId })
  }
  const told = parsed(text)
  if ('error' in told) {
    const { code, message, details, retry_after_seconds, request_id } = told.error
    const facts = { details, retryAfterSeconds: retry_after_seconds, requestId: request_id }
    throw new LookupError(code, message, facts)
  }
  return told
}

function parsed(text: string): LookupAnswer | Refusal {
  try {
    const told = JSON.parse(text) as LookupAnswer | Refusal | null
    if (told && ('error' in told || Array.isArray(told.data))) return told
  } catch {
    // Without the parser's own words: they repeat the answer, and that may hold a credential.
  }
  throw new LookupError('lookup_failed', 'The function answered something else than a look-up')
}

const denied = ['AccessDeniedException', 'AccessDenied', 'UnrecognizedClientException']

function wrapped(cause: unknown, functionArn: string): LookupError {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause))
  if (denied.includes(name)) {
    const words = `This function may not invoke ${functionArn}: grant it with grantLookup(fn)`
    return new LookupError('lookup_denied', words, { cause })
  }
  if (name === 'ResourceNotFoundException') {
    const words = `There is no ${functionArn}: is Mooring deployed, in this account and region?`
    return new LookupError('lookup_function_missing', words, { cause })
  }
  return new LookupError('lookup_unavailable', `Lambda did not answer (${name}): ${message}`, {
    cause,
    retryAfterSeconds: 1,
  })
}
