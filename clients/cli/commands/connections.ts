import type { Connection, ConnectionFilter } from '../../typescript/index.ts'
import { type Command, type Context, textOf, textsOf } from '../command.ts'
import { Failure } from '../failure.ts'
import { locate, projectIdOf } from '../located.ts'
import { ask, table } from '../terminal.ts'

const statuses = ['active', 'incomplete', 'expired']

/** `mooring list`: the connections that the key can read. */
export const list: Command = {
  options: {
    type: { type: 'string', multiple: true },
    status: { type: 'string' },
    prefix: { type: 'string' },
  },
  async run(context) {
    const client = await context.client()
    const status = textOf(context, 'status')
    if (status !== undefined && !statuses.includes(status))
      throw new Failure('usage', `--status is one of ${statuses.join(', ')}.`)
    const filter: ConnectionFilter = {
      type: textsOf(context, 'type'),
      status: status as Connection['status'] | undefined,
      namePrefix: textOf(context, 'prefix'),
      projectId: await projectIdOf(context, client),
      includeSystem: true,
    }
    const found: Connection[] = []
    for await (const connection of client.connections.list(filter)) found.push(connection)
    await context.print(context.json ? toJson(found) : tableOf(found))
    return undefined
  },
}

const toJson = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

function tableOf(connections: readonly Connection[]): string {
  const rows = connections.map(({ name, type, status, id }) => [name, type, status, id])
  return table(['NAME', 'TYPE', 'STATUS', 'ID'], rows)
}

/** `mooring get`: a connection without its secrets. */
export const get: Command = {
  positionals: ['<connection>'],
  async run(context) {
    await show(context, await locate(context, await context.client()))
    return undefined
  },
}

/** Prints a connection. */
export async function show(context: Context, connection: Connection): Promise<void> {
  if (context.json) return context.print(toJson(connection))
  const { config = {}, withheld_fields: withheld = [], ...facts } = connection
  const texts = Object.entries({ ...facts, ...config }).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  const secrets = withheld.map((name) => [name, '[secret]'])
  return context.print(table(['FIELD', 'VALUE'], [...texts, ...secrets]))
}

/** `mooring delete`: after a confirmation. */
export const remove: Command = {
  options: { yes: { type: 'boolean', short: 'y' } },
  positionals: ['<connection>'],
  async run(context) {
    const client = await context.client()
    const { id, name, version } = await locate(context, client)
    if (context.values.yes !== true) {
      const answer = await ask(`Delete "${name}" and its secrets? Type its name: `)
      if (answer !== name)
        throw new Failure('failed', 'Nothing was deleted: the name is another one.')
    }
    await client.connections.delete(id, { ifVersion: version })
    return undefined
  },
}

/** `mooring test`: fails where the service does not accept the credentials. */
export const test: Command = {
  positionals: ['<connection>'],
  async run(context) {
    const client = await context.client()
    const { id } = await locate(context, client)
    const result = await client.connections.test(id)
    const { outcome, detail, latency_ms: latency } = result
    await context.print(context.json ? toJson(result) : `${outcome} (${latency} ms): ${detail}\n`)
    return outcome === 'ok' ? 0 : 1
  },
}
