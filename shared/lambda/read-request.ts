import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Operation } from '../api/operation.ts'
import type { Caller } from '../model/caller.ts'
import { requireVisibleConnection } from '../usecases/visibility.ts'
import { authenticate, authorize } from './authenticate.ts'
import { browserOf } from './browser-of.ts'
import type { Loaded } from './load.ts'
import type { Arrived } from './prefetch.ts'
import { readBodyOf, readIdempotencyKey, readQuery } from './request.ts'

/**
 * Reads a request to its end: who calls, what the path names, query and body. What was wrong with
 * the rest is told only to a caller who proved to be one.
 */
export async function readRequest(
  operation: Operation,
  arrived: Arrived,
  event: APIGatewayProxyEventV2,
) {
  const { access } = operation
  const { presented, row, now } = arrived
  const caller = presented && authenticate(await row, presented, now)
  if (caller && access !== 'public') authorize(caller, access)
  const params = arrived.params()
  const loaded = await arrived.loading()
  if (caller && operation.loads) requireVisibleConnection(caller, loaded?.connection ?? loaded)
  const query = readQuery(operation, event)
  const { sent, parsed: body } = readBodyOf(operation, event)
  const idempotency = { key: readIdempotencyKey(operation, event), body: sent }
  const context = { caller, requestId: event.requestContext.requestId, now }
  const record = recordOf(arrived, caller, loaded)
  const ifMatch = event.headers['if-match']
  const projectId = event.headers['x-project-id']
  return {
    params,
    query,
    body,
    caller,
    ...loaded,
    record,
    context,
    browser: browserOf(event),
    path: event.rawPath,
    ifMatch,
    projectId,
    idempotency,
  }
}

function recordOf({ record }: Arrived, caller?: Caller, loaded?: Loaded) {
  const connection = loaded?.connection
  return record && caller && connection && (() => record.keep(connection, caller))
}
