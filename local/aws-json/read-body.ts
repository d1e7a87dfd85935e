import type { IncomingMessage } from 'node:http'
import { requestBody } from '../gateway/request-body.ts'
import { AwsError } from './aws-error.ts'

/**
 * The body of a request as JSON.
 *
 * Throws RequestEntityTooLargeException past the limit in bytes, SerializationException if the
 * body is no JSON object.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<object> {
  const body = await requestBody(request, limitBytes)
  if (body === undefined) {
    throw new AwsError('RequestEntityTooLargeException', 'The body is too large.', { status: 413 })
  }
  return parsed(body.toString('utf8'))
}

function parsed(text: string): object {
  try {
    const body: unknown = JSON.parse(text, refuseProto)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  } catch {
    // The parser's message quotes the body, which may hold a secret.
  }
  throw new AwsError('SerializationException', 'The body is not a JSON object.')
}

// The attack: a member of this name slips through checks of records, so that the encryption context
// {"__proto__":"a"} would count as the empty one.
function refuseProto(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new SyntaxError('A member may not be named __proto__.')
  return value
}
