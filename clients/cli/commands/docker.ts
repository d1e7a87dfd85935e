import type { Command, Context } from '../command.ts'
import { Failure } from '../failure.ts'
import { connectionForHost, hostsOf, userOf } from '../hosts.ts'
import { projectIdOf } from '../located.ts'
import { readStdin } from '../terminal.ts'
import { tokenOf } from './credentials.ts'

/** `mooring docker-credential`: Docker's credential helper protocol (docker/docker-credential-helpers). */
export const dockerCredential: Command = {
  positionals: ['<get|list|store|erase>'],
  async run(context) {
    const [operation = ''] = context.positionals
    if (operation === 'get') return get(context)
    if (operation === 'list') return list(context)
    if (operation === 'store' || operation === 'erase')
      throw new Failure(
        'failed',
        'Mooring keeps these credentials: change or delete the connection instead.',
      )
    throw new Failure('usage', 'The operation is get, list, store or erase.')
  },
}

// Docker knows an absent credential by this very text, on stdout.
const notFound = 'credentials not found in native keychain\n'

async function get(context: Context): Promise<number> {
  const server = (await readStdin()).trim()
  const client = await context.client()
  const projectId = await projectIdOf(context, client)
  const found = await connectionForHost(client, projectId, hostOf(server))
  if (found === undefined) {
    await context.print(notFound)
    return 1
  }
  const credentials = await client.credentials(found.id)
  const { username, password, type } = credentials
  const Username = typeof username === 'string' ? username : userOf(type)
  const Secret = typeof password === 'string' ? password : tokenOf(credentials)
  await context.print(`${JSON.stringify({ ServerURL: server, Username, Secret })}\n`)
  return 0
}

/** The host of what Docker calls a server: a URL, or a host with a port. */
function hostOf(server: string): string {
  const text = server.includes('://') ? server : `https://${server}`
  if (!URL.canParse(text)) throw new Failure('usage', 'stdin is not the URL of a registry.')
  return new URL(text).host
}

async function list(context: Context): Promise<number> {
  const client = await context.client()
  const projectId = await projectIdOf(context, client)
  const servers: Record<string, string> = {}
  for await (const connection of client.connections.list({ projectId, status: 'active' })) {
    const { username } = connection.config ?? {}
    const user = typeof username === 'string' ? username : userOf(connection.type)
    for (const host of hostsOf(connection)) servers[host] = user
  }
  await context.print(`${JSON.stringify(servers)}\n`)
  return 0
}
