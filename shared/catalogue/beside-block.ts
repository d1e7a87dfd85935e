import type { Fields } from './facts.ts'
import {
  choice,
  destination,
  host,
  maybe,
  openJson,
  port,
  preset,
  secret,
  secretLines,
  text,
} from './fields.ts'
import { group } from './group.ts'
import { lines } from './shaped-text.ts'

/**
 * The members of a connection by name that stand beside its block, as the API of Malloy Publisher
 * has them. In the native API they are fields of the config like any other.
 */
export const membersBesideBlock = [
  'proxy',
  'queryMetadata',
  'queryMetadataEnforced',
  'configEtag',
] as const

/** Those that a write replaces with each request: one that is not sent is gone. */
export const notStored: readonly string[] = ['configEtag']

/** Whether a member stands beside the block. */
export const isBeside = (name: string): boolean => membersBesideBlock.some((each) => each === name)

/** Takes an object apart: what stands in the block, and what stands beside it. */
export function splitBlock<T>(members: Readonly<Record<string, T>>) {
  const all = Object.entries(members)
  return {
    block: Object.fromEntries(all.filter(([name]) => !isBeside(name))),
    beside: Object.fromEntries(all.filter(([name]) => isBeside(name))),
  }
}

/** What any connection by name can declare about its queries and its writer. */
export function queryFields(): Fields {
  return {
    queryMetadata: maybe(
      openJson('Query metadata', 'Properties of every statement, for the database’s own reports.'),
    ),
    queryMetadataEnforced: maybe(
      openJson('Enforced query metadata', 'The same, but a query cannot override them.'),
    ),
    configEtag: maybe(
      text('Config tag', 'Opaque: kept as its writer sends it, gone with a write that sends none.'),
    ),
  }
}

/** The same, and the proxy that a server by host and port is reached through. */
export function serverFields(): Fields {
  // The proxy can read what goes through it, so it is a destination of all secrets here.
  return { proxy: destination(maybe(sshProxy())), ...queryFields() }
}

function sshProxy() {
  const ssh = group('SSH', {
    host: host('Host', 'Of the bastion.'),
    port: preset(port('Port'), 22),
    username: text('User'),
    privateKey: secretLines('Private key', 'In PEM, with its BEGIN and END lines.'),
    privateKeyPass: maybe(secret('Passphrase of the private key')),
    hostKey: maybe(
      lines('Host key', 'Lines of known_hosts; without any, the bastion is not verified.'),
    ),
  })
  const hint = 'A bastion that the server is reached through, by SSH port forwarding.'
  return group('Proxy', { type: choice('Kind', ['ssh']), ssh }, { hint })
}
