/** What an AWS service answered instead of an output. */
class AwsRefusal extends Error {
  /** The error's name without its namespace, `ResourceNotFoundException` say. */
  readonly type: string

  constructor(target: string, type: string, message: string) {
    super(`${target}: ${type}: ${message}`)
    this.type = type
  }
}

/** Calls one operation by AWS JSON: a fetch costs a start nothing, an SDK client 100 ms. */
export async function awsCall<Output>(
  endpoint: string,
  target: string,
  input: object,
): Promise<Output> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: signedHeaders(target),
    body: JSON.stringify(input),
  })
  const body = JSON.parse((await response.text()) || '{}') as Record<string, unknown>
  if (response.ok) return body as Output
  const type = String(body.__type ?? response.status).replace(/^.*#/, '')
  throw new AwsRefusal(target, type, String(body.message ?? body.Message ?? ''))
}

/** Whether the call failed by this error of AWS. */
export function isRefusal(error: unknown, type: string): boolean {
  return error instanceof AwsRefusal && error.type === type
}

// Local services look whether a request is signed, not what by.
function signedHeaders(target: string): Record<string, string> {
  return {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': target,
    'x-amz-date': '20000101T000000Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=local/20000101/us-east-1/local/aws4_request, ' +
      'SignedHeaders=host, Signature=0',
  }
}
