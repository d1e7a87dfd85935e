import { successHeaders } from '../../shared/api/openapi/headers.ts'
import { type Operation, problemsOf } from '../../shared/api/operation.ts'
import type { Inspector } from '../../shared/lambda/pipeline.ts'
import { Problem } from '../../shared/model/problem.ts'

/** Fails a request that an operation answers by a problem, status or header it does not declare. */
export const asDeclared: Inspector = {
  response(operation, { status, headers }) {
    const { id, otherStatus } = operation
    assertHeaders(operation, status, headers)
    if (status >= 400 || status === operation.status || status === otherStatus?.status) return
    throw new Error(`${id} does not declare the status ${status}`)
  },
  error(operation, error) {
    if (!(error instanceof Problem) || problemsOf(operation).has(error.code)) return
    throw new Error(`${operation.id} does not declare ${error.code}`, { cause: error })
  },
}

function assertHeaders(operation: Operation, status: number, sent: object): void {
  if (status >= 400) return
  const documented = Object.keys(successHeaders(operation, status)).map((name) =>
    name.toLowerCase(),
  )
  for (const name of ['etag', 'location', 'link', 'idempotency-replayed']) {
    const isSent = name in sent
    const isOptional = name === 'link' || name === 'idempotency-replayed'
    if (isSent === documented.includes(name) || (isOptional && !isSent)) continue
    throw new Error(`${operation.id} does not declare the header ${name} with ${status}`)
  }
}
