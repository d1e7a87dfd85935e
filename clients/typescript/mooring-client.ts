import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { waitUntilActive } from './authorization.ts'
import { type AwsCredentials, toAwsCredentials } from './aws.ts'
import type { Authorization, Connection } from './connection.ts'
import { Connections, pathOf } from './connections.ts'
import type { ConnectionTypeId, Credentials } from './credentials.ts'
import { Deployment } from './deployment.ts'
import type { ApiRequest } from './http.ts'
import type { Challenge } from './http-lookups.ts'
import { Lookups, type Outcome } from './lookups.ts'
import { type McpAccess, mcpFetch, mcpTransport } from './mcp.ts'
import { Names } from './names.ts'
import {
  type CallOptions,
  type Clock,
  type ConnectionName,
  clockOf,
  type LookupOptions,
  type MooringOptions,
} from './options.ts'

const maxEntries = 1000

/**
 * A client of Mooring: credentials of connections, cached, and the connections themselves. It speaks
 * HTTP with an access key (`url`, `accessKey`; MOORING_URL, MOORING_ACCESS_KEY). Where MOORING_LOOKUP
 * or `functionArn` names Mooring's function `lookup-credentials`, lookups by id invoke that. Create one
 * outside of a handler, so that its cache lives as long as the process.
 *
 * @throws MooringError from each method; the reason of the signal where one is aborted.
 * @example
 * ```ts
 * import { MooringClient, MooringError } from 'mooring-client'
 *
 * const mooring = new MooringClient()
 *
 * export async function handler(event: { readonly connectionId: string }) {
 *   try {
 *     const openai = await mooring.credentials<'dynamiq.connections.OpenAI'>(event.connectionId)
 *     return { ready: openai.api_key !== '' }
 *   } catch (error) {
 *     if (error instanceof MooringError && error.retryable) return { ready: false }
 *     throw error
 *   }
 * }
 * ```
 */
export class MooringClient {
  /** The connections of the deployment; over HTTP. */
  readonly connections: Connections
  readonly #options: MooringOptions
  readonly #clock: Clock
  readonly #names: Names
  readonly #lookups: Lookups
  readonly #deployment: Deployment

  constructor(options: MooringOptions = {}) {
    this.#options = options
    this.#clock = clockOf(options)
    this.#deployment = new Deployment(options)
    this.connections = new Connections(this.#deployment)
    this.#names = new Names(this.#deployment, this.connections)
    this.#lookups = new Lookups(this.#deployment, {
      seconds: options.cacheSeconds ?? 60,
      marginSeconds: options.marginSeconds ?? 60,
      maxEntries,
      now: this.#clock.now,
    })
  }

  /**
   * Returns the credentials of a connection, by its id or its name, from the cache where they are
   * current. Concurrent calls for one connection share a request.
   */
  async credentials<Type extends ConnectionTypeId | string = string>(
    connection: string | ConnectionName,
    options: LookupOptions = {},
  ): Promise<Credentials<Type>> {
    return (await this.#credentials(connection, options)) as Credentials<Type>
  }

  /**
   * Returns the credentials of many connections in the order of the ids, 25 to a request. For a
   * connection that cannot be resolved the array holds a MooringError.
   *
   * @throws MooringError where a request itself fails.
   * @example
   * ```ts
   * import { MooringClient, MooringError } from 'mooring-client'
   *
   * const mooring = new MooringClient({ cacheSeconds: 30 })
   *
   * export async function handler(event: { readonly ids: readonly string[] }) {
   *   const results = await mooring.credentialsMany(event.ids)
   *   return results.filter((result) => !(result instanceof MooringError)).length
   * }
   * ```
   */
  credentialsMany(ids: readonly string[], options: CallOptions = {}): Promise<readonly Outcome[]> {
    return this.#lookups.many(ids, options)
  }

  /** Returns a connection by its id or name, without its secrets. */
  find(connection: ConnectionName, options: CallOptions = {}): Promise<Connection> {
    return this.#names.find(connection, options)
  }

  /** Sends a request to any other operation of the API: `{ method: 'GET', path: '/v1/me' }`. */
  request<Body>(request: Pick<ApiRequest, 'method' | 'path' | 'body' | 'signal'>): Promise<Body> {
    return this.#deployment.api().send({ ...request, repeatable: request.method === 'GET' })
  }

  /** Returns the id of a project, by its name. */
  projectId(project: string, options: CallOptions = {}): Promise<string> {
    return this.#names.projectId(project, options)
  }

  /** Reports that the service rejected the token of that version. @returns another one, once for all callers. */
  reportRejected(id: string, version?: number, options: CallOptions = {}): Promise<Credentials> {
    if (version === undefined) this.forget(id)
    return this.credentials(id, { ...options, rejectedAccessTokenVersion: version })
  }

  /** Starts the authorization of a connection. @returns the URL at which a person consents, for ten minutes. */
  async authorize(
    id: string,
    { redirectUri, signal }: CallOptions & { readonly redirectUri?: string } = {},
  ): Promise<Authorization> {
    const { data } = await this.#deployment.api().send<{ data: Authorization }>({
      method: 'POST',
      path: `${pathOf(id)}/oauth2/authorize`,
      body: redirectUri === undefined ? {} : { redirect_uri: redirectUri },
      ...{ repeatable: true, connectionId: id, signal },
    })
    return data
  }

  /** Waits until a connection is authorized. @throws MooringError `not_authorized_in_time` after `timeoutMs`, 600,000 by default. */
  waitUntilActive(
    id: string,
    options: CallOptions & { readonly timeoutMs?: number } = {},
  ): Promise<Connection> {
    return waitUntilActive(this.connections, this.#clock, id, options)
  }

  /** A transport of the MCP SDK (`@modelcontextprotocol/sdk`) to the MCP server of a connection. */
  mcpTransport(id: string, options: CallOptions = {}): Promise<Transport> {
    return mcpTransport(this.#mcpAccess(id, options))
  }

  /** A `fetch` that sends the credentials of a connection to its MCP server, and to no other host. */
  mcpFetch(id: string, options: CallOptions = {}): typeof fetch {
    return mcpFetch(this.#mcpAccess(id, options))
  }

  /** A credential provider for clients of the AWS SDK v3: `new S3Client({ credentials: mooring.aws(id) })`. */
  aws(connection: string | ConnectionName): () => Promise<AwsCredentials> {
    return async () => {
      const askAgainAt = this.#clock.now() + (this.#options.cacheSeconds ?? 60) * 1000
      return toAwsCredentials(await this.#credentials(connection, {}), askAgainAt)
    }
  }

  /** Removes a connection from the cache, or all of them. */
  forget(connectionId?: string): void {
    this.#lookups.forget(connectionId)
  }

  /**
   * Removes from the cache what an event of Mooring reports as changed; ignores any other event. Only
   * the instance that receives the event sees the change; the others see it after `cacheSeconds`.
   *
   * @returns whether it was an event of Mooring.
   * @example
   * ```ts
   * import { MooringClient } from 'mooring-client'
   *
   * const mooring = new MooringClient()
   *
   * export async function handler(event: unknown) {
   *   if (mooring.invalidate(event)) return 'invalidated'
   *   return 'not an event of Mooring'
   * }
   * ```
   */
  invalidate(event: unknown): boolean {
    return this.#lookups.invalidate(event)
  }

  /** @deprecated The former name of `credentials`. */
  lookup(connectionId: string, options: LookupOptions = {}): Promise<Credentials> {
    return this.credentials(connectionId, options)
  }

  /** @deprecated The former name of `credentialsMany`. */
  lookupMany(connectionIds: readonly string[]): Promise<readonly Outcome[]> {
    return this.credentialsMany(connectionIds)
  }

  async #credentials(
    connection: string | ConnectionName,
    options: LookupOptions,
  ): Promise<Credentials> {
    if (typeof connection === 'string') return this.#lookups.one(connection, options)
    return this.#names.withId(connection, options, (id) => this.#lookups.one(id, options))
  }

  #mcpAccess(id: string, options: CallOptions): McpAccess {
    const version = (challenge: Challenge) => challenge.rejectedAccessTokenVersion
    return {
      lookup: () => this.credentials(id, options),
      challenged: async (challenge) => {
        if (this.#deployment.isByLambda) return this.reportRejected(id, version(challenge), options)
        this.forget(id)
        return this.#deployment.http().challenged(id, challenge, options)
      },
      fetch: this.#options.fetch ?? fetch,
    }
  }
}
