import type { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { Credentials } from './credentials.ts'
import { MooringError } from './errors.ts'
import type { LookupResult, LookupTransport, Outcome } from './lookups.ts'
import { maskInspection } from './masking.ts'
import type { MooringOptions } from './options.ts'

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

/** Looks up by invoking Mooring's function `lookup-credentials`. */
export class LambdaLookups implements LookupTransport {
  readonly #options: MooringOptions
  #lambda: LambdaClient | undefined

  constructor(options: MooringOptions) {
    this.#options = options
    this.#lambda = options.lambda
  }

  async request(ids: readonly string[], rejected: number | undefined): Promise<LookupResult> {
    const { functionArn = process.env.MOORING_LOOKUP, caller } = this.#options
    if (!functionArn) throw notConfigured()
    const name = caller ?? process.env.AWS_LAMBDA_FUNCTION_NAME
    // Loaded at the first lookup: a program that speaks HTTP does not wait for the SDK.
    const { InvokeCommand, LambdaClient } = await import('@aws-sdk/client-lambda')
    this.#lambda ??= new LambdaClient({})
    const Payload = JSON.stringify(toRequest(ids, rejected, name))
    const command = new InvokeCommand({ FunctionName: functionArn, Payload })
    const response = await invoke(this.#lambda, command, functionArn)
    return {
      outcomes: response.data.map((item) => toOutcome(item, response.request_id)),
      versions: response.versions,
    }
  }
}

function toRequest(
  ids: readonly string[],
  rejected: number | undefined,
  caller: string | undefined,
): LookupRequest {
  return {
    connection_ids: ids,
    ...(rejected === undefined
      ? {}
      : { rejected_access_token_versions: Object.fromEntries(ids.map((id) => [id, rejected])) }),
    ...(caller === undefined ? {} : { caller }),
  }
}

function notConfigured(): MooringError {
  const message =
    'No deployment is configured. In a Lambda function call grantLookup(fn), which sets ' +
    'MOORING_LOOKUP, or set `functionArn`; elsewhere set MOORING_URL and MOORING_ACCESS_KEY.'
  return new MooringError('not_configured', message)
}

async function invoke(
  lambda: LambdaClient,
  command: InvokeCommand,
  functionArn: string,
): Promise<LookupResponse> {
  const response = await lambda.send(command).catch((error: unknown) => {
    throw toMooringError(error, functionArn)
  })
  const text = Buffer.from(response.Payload ?? []).toString('utf8')
  if (response.FunctionError !== undefined) {
    const requestId = response.$metadata.requestId
    const message = 'Mooring’s lookup function failed. Its log has the reason.'
    throw new MooringError('lookup_failed', message, { requestId })
  }
  const body = parse(text)
  if ('error' in body) throw problemOf(body.error, body.error.request_id)
  return body
}

function parse(text: string): LookupResponse | Rejection {
  try {
    const body = JSON.parse(text) as LookupResponse | Rejection | null
    if (body && ('error' in body || Array.isArray(body.data))) return body
  } catch {
    // Without the parser's message: it repeats the response, which can hold a credential.
  }
  throw new MooringError('lookup_failed', 'The function did not return a lookup response.')
}

const denied = ['AccessDeniedException', 'AccessDenied', 'UnrecognizedClientException']

function toMooringError(cause: unknown, functionArn: string): MooringError {
  const { name, message: reason } = cause instanceof Error ? cause : new Error(String(cause))
  if (denied.includes(name)) {
    const message = `This function may not invoke ${functionArn}. Grant it with grantLookup(fn).`
    return new MooringError('lookup_denied', message, { cause })
  }
  if (name === 'ResourceNotFoundException') {
    const message = `There is no ${functionArn}. Deploy Mooring to this account and region.`
    return new MooringError('lookup_function_missing', message, { cause })
  }
  return new MooringError('lookup_unavailable', `Lambda did not answer (${name}): ${reason}`, {
    cause,
    retryAfterSeconds: 1,
  })
}

/** The credentials in an item of a response, or the error in their place. */
export function toOutcome(item: Credentials | Failure, requestId: string | undefined): Outcome {
  return isFailure(item) ? problemOf(item.error, requestId, item.id) : maskInspection(item)
}

function problemOf(error: Failure['error'], requestId: string | undefined, id?: string) {
  const { code, message, details, retry_after_seconds: retryAfterSeconds } = error
  return new MooringError(code, message, {
    details,
    retryAfterSeconds,
    requestId,
    connectionId: id,
  })
}

// A field of a connection may be called `error`, but then it has a type.
function isFailure(item: Credentials | Failure): item is Failure {
  return !('type' in item) && 'error' in item
}
