import { randomUUID } from 'node:crypto'
import type {
  Connection,
  ConnectionChange,
  ConnectionFilter,
  ConnectionTestResult,
  NewConnection,
} from './connection.ts'
import type { Deployment } from './deployment.ts'
import type { HttpApi } from './http.ts'
import type { CallOptions } from './options.ts'

/** A change or deletion that requires a version. */
export interface VersionOptions extends CallOptions {
  /** The `version` that was read: another one is rejected with `precondition_failed`. */
  readonly ifVersion?: number | undefined
}

interface Page {
  readonly data: readonly Connection[]
  readonly pagination: { readonly next_cursor: string | null }
}

/** The connections of a deployment, over HTTP. Each method throws MooringError. */
export class Connections {
  readonly #deployment: Deployment

  constructor(deployment: Deployment) {
    this.#deployment = deployment
  }

  /**
   * Creates a connection, in the project of the access key where it names none; an OAuth type starts
   * `incomplete`. A repeated request creates it once.
   */
  async create(connection: NewConnection, { signal }: CallOptions = {}): Promise<Connection> {
    const isPlaced = connection.project_id !== undefined || connection.system === true
    const own = isPlaced ? null : await this.#ownProject(signal)
    const { data } = await this.#deployment.api().send<{ data: Connection }>({
      method: 'POST',
      path: '/v1/connections',
      body: own === null ? connection : { ...connection, project_id: own },
      headers: { 'idempotency-key': randomUUID() },
      repeatable: true,
      signal,
    })
    return data
  }

  /**
   * Iterates over connections by name, page by page.
   *
   * @example
   * ```ts
   * import { MooringClient } from 'mooring-client'
   *
   * export async function handler() {
   *   const mooring = new MooringClient()
   *   const names: string[] = []
   *   for await (const { name } of mooring.connections.list()) names.push(name)
   *   return names
   * }
   * ```
   */
  async *list(
    filter: ConnectionFilter = {},
    { signal }: CallOptions = {},
  ): AsyncGenerator<Connection> {
    let cursor: string | null = null
    do {
      const path = `/v1/connections?${queryOf(filter, cursor)}`
      const page: Page = await this.#deployment
        .api()
        .send({ method: 'GET', path, repeatable: true, signal })
      yield* page.data
      cursor = page.pagination.next_cursor
    } while (cursor !== null)
  }

  /** Reads a connection, without its secrets. */
  get(id: string, { signal }: CallOptions = {}): Promise<Connection> {
    return this.#about(id, { method: 'GET', repeatable: true, signal })
  }

  /** Replaces the config of a connection; secret fields that are absent keep their values. */
  update(id: string, change: ConnectionChange, options: VersionOptions = {}): Promise<Connection> {
    const { signal } = options
    const headers = ifMatch(options)
    return this.#about(id, { method: 'PUT', body: change, headers, repeatable: false, signal })
  }

  /** Deletes a connection and its secrets. */
  async delete(id: string, options: VersionOptions = {}): Promise<void> {
    const { signal } = options
    await this.#deployment.api().send({
      ...{ method: 'DELETE', path: pathOf(id), headers: ifMatch(options) },
      ...{ repeatable: false, connectionId: id, signal },
    })
  }

  /** Tests a connection at its service. */
  async test(id: string, { signal }: CallOptions = {}): Promise<ConnectionTestResult> {
    const path = `${pathOf(id)}/test`
    const about = { method: 'POST', path, body: {}, connectionId: id, signal } as const
    const { data } = await this.#deployment.api().send<{ data: ConnectionTestResult }>({
      ...about,
      repeatable: true,
    })
    return data
  }

  /** The project of the access key; null for a key of every project. */
  async #ownProject(signal: AbortSignal | undefined): Promise<string | null> {
    const request = { method: 'GET', path: '/v1/me', repeatable: true, signal } as const
    type Me = { readonly data: { readonly project_id?: string | null } }
    return (await this.#deployment.api().send<Me>(request)).data.project_id ?? null
  }

  async #about(
    id: string,
    request: Omit<Parameters<HttpApi['send']>[0], 'path'>,
  ): Promise<Connection> {
    const about = { ...request, path: pathOf(id), connectionId: id }
    return (await this.#deployment.api().send<{ data: Connection }>(about)).data
  }
}

/** The path of a connection. */
export function pathOf(id: string): string {
  return `/v1/connections/${encodeURIComponent(id)}`
}

const ifMatch = ({ ifVersion }: VersionOptions): Readonly<Record<string, string>> =>
  ifVersion === undefined ? {} : { 'if-match': `"${ifVersion}"` }

function queryOf(filter: ConnectionFilter, cursor: string | null): URLSearchParams {
  const { projectId, type = [], status, namePrefix, includeSystem, pageSize = 100 } = filter
  const query = new URLSearchParams({ page_size: String(pageSize) })
  if (projectId !== undefined) query.set('project_id', projectId)
  for (const each of [type].flat()) query.append('type', each)
  if (status !== undefined) query.set('status', status)
  if (namePrefix !== undefined) query.set('name_prefix', namePrefix)
  if (includeSystem !== undefined) query.set('include_system', String(includeSystem))
  if (cursor !== null) query.set('cursor', cursor)
  return query
}
