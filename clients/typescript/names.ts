import type { Connection } from './connection.ts'
import type { Connections } from './connections.ts'
import type { Deployment } from './deployment.ts'
import { MooringError } from './errors.ts'
import type { CallOptions, ConnectionName } from './options.ts'

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const maxNames = 1000

interface ProjectPage {
  readonly data: readonly { readonly id: string; readonly name: string }[]
  readonly pagination: { readonly page: number; readonly page_count: number }
}

/** Whether a text is an id, and not a name. */
const isId = (text: string) => guid.test(text)

/** Finds the ids of connections and projects by their names, and keeps them. */
export class Names {
  readonly #deployment: Deployment
  readonly #connections: Connections
  readonly #ids = new Map<string, string>()

  constructor(deployment: Deployment, connections: Connections) {
    this.#deployment = deployment
    this.#connections = connections
  }

  /**
   * Does a work with the id of a named connection; once more where the known one is gone, since
   * another connection can have its name.
   *
   * @throws MooringError `connection_not_found`, `name_ambiguous`, and as the work.
   */
  async withId<Result>(
    given: ConnectionName,
    options: CallOptions,
    work: (id: string) => Promise<Result>,
  ): Promise<Result> {
    if (isId(given.name)) return work(given.name)
    const known = this.#ids.get(keyOf(given))
    return work(known ?? (await this.#findAndKeep(given, options))).catch(
      async (error: unknown) => {
        const isGone = error instanceof MooringError && error.code === 'connection_not_found'
        if (!isGone || known === undefined) throw error
        this.#ids.delete(keyOf(given))
        return work(await this.#findAndKeep(given, options))
      },
    )
  }

  async #findAndKeep(given: ConnectionName, options: CallOptions): Promise<string> {
    const { id } = await this.find(given, options)
    const oldest = this.#ids.keys().next().value
    if (this.#ids.size >= maxNames && oldest !== undefined) this.#ids.delete(oldest)
    this.#ids.set(keyOf(given), id)
    return id
  }

  /** The connection of a name or id. @throws MooringError `connection_not_found`, `name_ambiguous`. */
  async find({ name, project }: ConnectionName, options: CallOptions): Promise<Connection> {
    if (isId(name)) return this.#connections.get(name, options)
    const projectId = project === undefined ? undefined : await this.projectId(project, options)
    const found: Connection[] = []
    const filter = { namePrefix: name, includeSystem: true, projectId }
    for await (const connection of this.#connections.list(filter, options)) {
      if (connection.name === name) found.push(connection)
    }
    const [connection] = found
    if (connection === undefined) {
      const message = `There is no connection named "${name}"${project ? ` in "${project}"` : ''}.`
      throw new MooringError('connection_not_found', message, { status: 404 })
    }
    if (found.length === 1) return connection
    const message = `${found.length} connections are named "${name}". Name the project, or use an id.`
    throw new MooringError('name_ambiguous', message, {
      details: { ids: found.map(({ id }) => id) },
    })
  }

  /** The id of a project, by its name or id. @throws MooringError `project_not_found`. */
  async projectId(project: string, { signal }: CallOptions): Promise<string> {
    if (isId(project)) return project
    for (let page = 1, last = 1; page <= last; page++) {
      const path = `/v1/projects?page=${page}&page_size=500`
      const { data, pagination } = await this.#deployment.api().send<ProjectPage>({
        ...{ method: 'GET', path, repeatable: true, signal },
      })
      const found = data.find(({ name }) => name === project)
      if (found) return found.id
      last = pagination.page_count
    }
    const message = `There is no project named "${project}".`
    throw new MooringError('project_not_found', message, { status: 404 })
  }
}

const keyOf = ({ name, project = '' }: ConnectionName) => JSON.stringify([name, project])
