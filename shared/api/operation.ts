import type * as z from 'zod'
import type { Scope } from '../model/access.ts'
import type { EventType } from '../model/event.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { Power } from '../ports/index.ts'
import type { Setting } from '../runtime/settings.ts'
import type { Surface } from './surface.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Method and path, as API Gateway spells them. */
export type Route = `${Method} /${string}`

/** What API Gateway lets through to one route: requests a second, and how many in a burst. */
export interface RouteThrottle {
  readonly rate: number
  readonly burst: number
}

/** One thing that can be asked over HTTP, as data: everything else is computed from it. */
export interface Operation {
  /** Verb-noun; also the function's file, its Lambda and the OpenAPI `operationId`. */
  readonly id: string
  /** `$default` takes what no other route does. */
  readonly route: Route | '$default'
  /** Further routes to the same function, with the same parameters: twins, other prefixes. */
  readonly aliases?: readonly Route[]
  readonly surface: Surface
  readonly tag: string
  readonly summary: string
  readonly description?: string
  /** The scope that the caller's role must have, or `public`, said out loud: no key is asked for. */
  readonly access: Scope | 'public'
  readonly params?: z.ZodObject
  /** The problem where a path parameter cannot name anything. */
  readonly absent?: ProblemCode
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Whether a request without a body counts as one with `{}`. */
  readonly bodyOptional?: boolean
  /**
   * What `endpoint()` reads beside the access key: the connection in the path, or only its home,
   * which outlives it. It answers 404 alike for one that is absent and one out of reach.
   */
  readonly loads?: 'connection' | 'home'
  /**
   * What a request leaves in the trail of the connection that it loads: its `record` writes it,
   * beside the reads where that is safe.
   */
  readonly records?: EventType
  readonly honours?: readonly ('If-Match' | 'Idempotency-Key' | 'x-project-id')[]
  readonly status: number
  /** A success of another status, and when; a 3xx has no body, another the same. */
  readonly otherStatus?: { readonly status: number; readonly when: string }
  /** Headers of a success beyond those of every answer; `Location` with 201 and 3xx. */
  readonly replyHeaders?: readonly ('ETag' | 'Location' | 'Link')[]
  /** The schema of the answer's body; absent: no body. */
  readonly reply?: z.ZodType
  readonly powers: readonly Power[]
  /** Beyond those that any operation of its shape can answer. */
  readonly problems: readonly ProblemCode[]
  /** Beyond those that its powers need. */
  readonly settings?: readonly Setting[]
  readonly memoryMb?: number
  /** Whether its GET changes something: a HEAD request then gets no more than the headers of a page. */
  readonly getHasEffects?: true
  /** Whether it answers credentials, and is measured as a look-up. */
  readonly resolves?: boolean
  /**
   * Of an operation that waits for a server that a stranger runs, so that slow strangers cannot
   * take the account's concurrency; its function's concurrency can be reserved too.
   */
  readonly throttle?: RouteThrottle
  /** Whether an answer may be kept by caches, and how long; absent: never. */
  readonly cacheSeconds?: number
}

/** Declares an operation; its type keeps the schemas and powers it was given. */
export function operation<const O extends Operation>(given: O): O {
  return given
}

/**
 * Its powers, with the one that proves who calls: whoever must show an access key needs its row
 * read, and nothing in the operation says so.
 */
export function allPowersOf({ access, powers }: Pick<Operation, 'access' | 'powers'>) {
  const isProving = access === 'public' || powers.includes('readLookups')
  return isProving ? powers : (['readAccessKeys', ...powers] as const)
}

/** Every problem that the operation can answer: its own and those of its shape. */
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
    ...(powers.some(readsSecrets) ? (['secret_missing'] as const) : []),
    'internal_error',
    'dependency_unavailable',
  ])
}

const readsSecrets = (power: Power) => /^(open|reseal)(Client)?Secrets$/.test(power)

/** Every route of an operation, its own first. */
export function routesOf({ route, aliases = [] }: Operation): readonly Operation['route'][] {
  return [route, ...aliases]
}

/** The HEAD twin of each GET route of an operation (RFC 9110 section 9.3.2): its routes beside `routesOf`. */
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
