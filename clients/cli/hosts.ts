import type { Connection, MooringClient } from '../typescript/index.ts'
import { Failure } from './failure.ts'

/** Services whose connections name no host: their hosts, and the user that goes with a token. */
const services = [
  { pattern: /github/i, hosts: ['github.com', 'ghcr.io'], user: 'x-access-token' },
  { pattern: /gitlab/i, hosts: ['gitlab.com', 'registry.gitlab.com'], user: 'oauth2' },
  { pattern: /bitbucket/i, hosts: ['bitbucket.org'], user: 'x-token-auth' },
]

const typeName = (type: string) => type.slice(type.lastIndexOf('.') + 1)

/** The user name that goes with the token of a connection. */
export function userOf(type: string): string {
  return services.find(({ pattern }) => pattern.test(typeName(type)))?.user ?? 'token'
}

/** The hosts that a connection is for, with their ports: those in its config, or of its service. */
export function hostsOf({ type, config = {} }: Connection): readonly string[] {
  const named = ['url', 'base_url', 'host', 'server'].flatMap((name) => hostIn(config[name]))
  if (named.length > 0) return named
  return services.find(({ pattern }) => pattern.test(typeName(type)))?.hosts ?? []
}

function hostIn(value: unknown): readonly string[] {
  if (typeof value !== 'string') return []
  const text = value.includes('://') ? value : `https://${value}`
  return URL.canParse(text) ? [new URL(text).host] : []
}

/**
 * The active connection for a host; undefined where there is none.
 *
 * @throws Failure where there are several.
 */
export async function connectionForHost(
  client: MooringClient,
  projectId: string | undefined,
  host: string,
): Promise<Connection | undefined> {
  const found: Connection[] = []
  for await (const connection of client.connections.list({ projectId, status: 'active' })) {
    if (hostsOf(connection).includes(host.toLowerCase())) found.push(connection)
  }
  if (found.length < 2) return found[0]
  const names = found.map(({ name }) => name).join(', ')
  throw new Failure(
    'failed',
    `Several connections are for ${host}: ${names}. Name one: --connection <name>`,
  )
}
