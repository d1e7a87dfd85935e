import * as z from 'zod'
import type { Scope } from '../model/access-key.ts'
import type { EventType } from '../model/event.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Power } from '../ports/index.ts'
import type { Setting } from '../runtime/settings.ts'
import { keyPowerOf, type Loader, type LoaderPower, type Surface } from './surface.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Method and path, in the syntax of API Gateway. */
export type Route = `${Method} /${string}`

/** The throttle of one route in API Gateway: requests a second, and in one burst. */
export interface RouteThrottle {
  readonly rate: number
  readonly burst: number
}

/** One endpoint of the API, as data: everything else is computed from it. */
export interface Operation {
  /** Verb-noun; also the function's file, its Lambda and the OpenAPI `operationId`. */
  readonly id: string
  /** `$default` takes every request without another route. */
  readonly route: Route | '$default'
  /** Further routes to the same function, with the same parameters, under other prefixes. */
  readonly aliases?: readonly Route[]
  readonly surface: Surface
  /** The surface of a path, where the operation takes the paths of all surfaces. */
  readonly surfaceAt?: (path: string) => Surface
  readonly tag: string
  readonly summary: string
  readonly description?: string
  /** The scope that the caller must have; `any`: every valid key will do; `public`: it needs no key. */
  readonly access: Scope | 'any' | 'public'
  readonly params?: z.ZodObject
  /** The problem where a path parameter is not a valid name or id. */
  readonly absent?: ProblemCode
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** `form`: the body is `application/x-www-form-urlencoded`, each parameter once; absent: JSON. */
  readonly bodyFormat?: 'form'
  /** Whether a request without a body counts as one with `{}`. */
  readonly bodyOptional?: boolean
  /** How the connection that the path names is read before the handler runs. */
  readonly loads?: Loader
  /**
   * The audit record of a request about the connection that it loads: `record` writes it, in
   * parallel with the reads where that is safe.
   */
  readonly records?: EventType
  readonly honours?: readonly ('If-Match' | 'Idempotency-Key' | 'x-project-id')[]
  readonly status: number
  /** Another status of success, and when; a 3xx has no body, any other has the same body. */
  readonly otherStatus?: { readonly status: number; readonly when: string }
  /** Headers of a success beyond those of every response; `Location` with 201 and 3xx. */
  readonly replyHeaders?: readonly ('ETag' | 'Location' | 'Link')[]
  /** The schema of the response's body; absent: no body. */
  readonly reply?: z.ZodType
  readonly powers: readonly Power[]
  /** Beyond those that any operation with its parts can return. */
  readonly problems: readonly ProblemCode[]
  /** Beyond those that its powers need. */
  readonly settings?: readonly Setting[]
  readonly memoryMb?: number
  /** Whether its GET changes something: a HEAD request then gets only the headers of a page. */
  readonly getHasEffects?: true
  /** Whether it returns credentials, and is measured as a lookup. */
  readonly resolves?: boolean
  /**
   * Of an operation that waits for a server outside the deployment, so that slow servers cannot
   * take the account's concurrency; its function's concurrency can be reserved too.
   */
  readonly throttle?: RouteThrottle
  /** How long caches can keep a response; absent: not at all. */
  readonly cacheSeconds?: number
}

const brand = Symbol('operation')

/** Compiles where an operation lists the powers of its loader. */
type WithLoaderPowers<O extends Operation> =
  LoaderPower<O['loads']> extends O['powers'][number]
    ? unknown
    : { readonly powers: readonly LoaderPower<O['loads']>[] }

/** Declares an operation; its type keeps its schemas and powers. */
export function operation<const O extends Operation>(given: O & WithLoaderPowers<O>): O {
  return Object.defineProperty(given, brand, { value: true })
}

/** Whether a value was declared by `operation()`. */
export function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && brand in value
}

/** Its powers, with the one that reads the access key of its caller where it is not public. */
export function allPowersOf({
  access,
  loads,
  powers,
}: Pick<Operation, 'access' | 'loads' | 'powers'>): readonly Power[] {
  return access === 'public' ? powers : [...new Set([keyPowerOf(loads), ...powers])]
}

/** Every problem that the operation can return: its own and those of its parts. */
export function problemsOf(operation: Operation): ReadonlySet<ProblemCode> {
  const { body, query, access, absent, honours, powers } = operation
  const readsBody: ProblemCode[] = ['invalid_json', 'body_too_large', 'unsupported_media_type']
  return new Set<ProblemCode>([
    ...operation.problems,
    ...(access === 'public' ? [] : (['unauthorized', 'forbidden'] as const)),
    ...(body ? readsBody : []),
    ...(body || query || honours ? (['invalid_request'] as const) : []),
    ...(absent ? [absent] : []),
    ...(honours?.includes('If-Match')
      ? (['precondition_failed', 'revision_conflict'] as const)
      : []),
    ...(honours?.includes('Idempotency-Key') ? (['idempotency_key_reused'] as const) : []),
    ...(powers.some((power) => secretReaders.includes(power)) ? (['secret_missing'] as const) : []),
    'internal_error',
    'dependency_unavailable',
  ])
}

const secretReaders: readonly Power[] = [
  ...(['readSecrets', 'writeSecrets', 'readClientSecrets', 'writeClientSecrets'] as const),
]

/** Every route of an operation, its own first. */
export function routesOf({ route, aliases = [] }: Operation): readonly Operation['route'][] {
  return [route, ...aliases]
}

/** The HEAD route of each GET route of an operation (RFC 9110 section 9.3.2): its routes in addition to `routesOf`. */
export function headRoutesOf(operation: Operation): readonly `HEAD /${string}`[] {
  return routesOf(operation)
    .map(splitRoute)
    .flatMap(({ method, path }) => (method === 'GET' ? [`HEAD ${path}` as `HEAD /${string}`] : []))
}

/** Method and path of a route. */
export function splitRoute(route: string): { method: string; path: string } {
  const [method = '', path = ''] = route.split(' ')
  return { method, path }
}

/** An id: a UUID, lower-case; upper-case is read as the same. */
export const Id = z
  .guid()
  .transform((id) => id.toLowerCase())
  .meta({ override: { type: 'string', format: 'uuid' } })

// `openapi/bodies.ts` documents it as an enum of all types: a read of a connection does without the
// catalogue, and an unknown type has an error code of its own.
const typeId = (types: 'all' | 'oauth') =>
  z.string().meta({ override: { type: 'string', 'x-types': types } })

/** The id of a connection type. */
export const TypeId = typeId('all')

/** The id of an OAuth connection type. */
export const OAuthTypeId = typeId('oauth')

/** The path of everything about one connection. */
export const ConnectionPath = z.strictObject({ connection_id: Id })

/** The envelope of one object. */
export const one = <S extends z.ZodType>(item: S) => z.strictObject({ data: item })
