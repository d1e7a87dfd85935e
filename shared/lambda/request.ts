import type { Operation } from '../api/operation.ts'
import { type ConnectionLocator, locateById } from '../api/surface.ts'
import type { Caller } from '../model/access-key.ts'
import type { Browser } from '../model/authorization.ts'
import type { Connection } from '../model/connection.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Precondition } from '../usecases/optimistic.ts'
import { type CallerOf, type PresentedKey, presentedKey } from './authenticate.ts'
import type { HttpRequest } from './http.ts'
import type { Loaded } from './prefetch.ts'
import type { ReadAudit } from './read-audit.ts'
import {
  browserOf,
  type Output,
  preconditionOf,
  readIdempotencyKey,
  readParams,
  readParsedBody,
  readQuery,
} from './request-parts.ts'

/** What writes the audit record of an operation that `records`. */
export type Recorder<R> = R extends string ? (details?: JsonObject) => Promise<void> : undefined

/** The input of a handler: the request, parsed by its operation's schemas. */
export interface Request<O extends Operation> {
  readonly params: Output<O['params']>
  readonly query: Output<O['query']>
  readonly body: Output<O['body']>
  readonly caller: CallerOf<O['access']>
  /** What the operation's loader read. */
  readonly connection: Loaded<O['loads']>['connection']
  readonly ownerId: Loaded<O['loads']>['ownerId']
  /** Writes the operation's audit record: await it before anything of a secret is returned. */
  readonly record: Recorder<O['records']>
  readonly context: {
    readonly caller: CallerOf<O['access']>
    readonly requestId: string
    readonly now: Date
  }
  readonly browser: Browser
  /** The path as it was sent. */
  readonly path: string
  /** Of the header `If-Match`. */
  readonly precondition: Precondition | undefined
  /** The header `x-project-id`, for operations that honour it. */
  readonly projectId: string | undefined
  readonly idempotency: { readonly key: string | undefined; readonly body: Json }
}

/** A request before anything is read: what it presents, and what its path names. */
export interface Received<O extends Operation> {
  readonly presented: PresentedKey | undefined
  readonly locator: ConnectionLocator | undefined
  /** Only a caller who is proven learns what is wrong with them. @throws Problem, see `readParams`. */
  params(): Output<O['params']>
}

/**
 * Reads what a request shows without any call.
 *
 * @throws Problem `unauthorized` where what is presented cannot be a key.
 */
export function receive<O extends Operation>(operation: O, http: HttpRequest): Received<O> {
  const { access, surface } = operation
  const presented = access === 'public' ? undefined : presentedKey(http.headers, surface)
  const { locate = locateById } = surface
  try {
    const params = readParams(operation, http)
    return { presented, locator: locate(params), params: () => params }
  } catch (error) {
    const params = () => {
      throw error
    }
    return { presented, locator: undefined, params }
  }
}

/** What is known of a request once its caller is proven. */
export interface Proven<O extends Operation> {
  readonly params: Output<O['params']>
  readonly caller: CallerOf<O['access']>
  readonly loaded: Loaded<O['loads']>
  readonly audit: ReadAudit | undefined
  readonly now: Date
}

/** Reads a request to its end. @throws Problem, see `readQuery`, `readParsedBody`. */
export function readRequest<O extends Operation>(
  operation: O,
  http: HttpRequest,
  { params, caller, loaded, audit, now }: Proven<O>,
): Request<O> {
  const query = readQuery(operation, http)
  const { sent, parsed } = readParsedBody(operation, http)
  return {
    params,
    query,
    body: parsed,
    caller,
    connection: loaded.connection,
    ownerId: loaded.ownerId,
    record: recorderOf<O['records']>(audit, loaded.connection, caller),
    context: { caller, requestId: http.id, now },
    browser: browserOf(http),
    path: http.path,
    precondition: preconditionOf(http.headers['if-match']),
    projectId: http.headers['x-project-id'],
    idempotency: { key: readIdempotencyKey(operation, http), body: sent },
  }
}

function recorderOf<R>(
  audit: ReadAudit | undefined,
  connection: Connection | undefined,
  caller: Caller | undefined,
): Recorder<R>
function recorderOf(audit?: ReadAudit, connection?: Connection, caller?: Caller) {
  return audit && connection && caller && audit.recorder(connection, caller)
}
