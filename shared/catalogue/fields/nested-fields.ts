import * as z from 'zod'
import type { ConnectionType } from '../connection-type.ts'
import { type Field, type Fields, field, type ItemKind } from './facts.ts'
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
import type { Rule } from './rule.ts'
import { lines } from './shaped-text.ts'

const anyObject = z.looseObject({})

/**
 * A nested object with fields of its own, secret ones among them: those are kept apart by their
 * path, `proxy.ssh.privateKey`. Where the object is left out, so are its secrets.
 */
export function group(
  label: string,
  fields: Fields,
  { rules = [], hint }: { readonly rules?: readonly Rule[]; readonly hint?: string } = {},
): Field {
  const facts = { label, hint, widget: 'json', required: true, secret: false } as const
  return field(anyObject, { ...facts, group: { fields, rules } })
}

/** What an item of a list may be called: a name in SQL, and a step in a path. */
export const itemName = /^[a-zA-Z_][a-zA-Z0-9_]*$/

const anyItems = z.array(z.unknown())

/**
 * A list of items, each `{name, type, <block>: {…}}` of one of these kinds. Secrets within are
 * secret as anywhere: they are kept apart by the item's name.
 */
export function namedItems(
  label: string,
  items: Readonly<Record<string, ItemKind>>,
  hint?: string,
): Field {
  return field(anyItems, { label, hint, widget: 'json', required: true, secret: false, items })
}

/** A connection type as a kind of item: under the block that it has by name. */
export function itemOf({ name, shapes, rules, byName }: ConnectionType): ItemKind {
  if (!byName) throw new Error(`${name} has no block`)
  const { block, attributes } = byName
  return { label: name, block, fields: splitBlock(shapes[0].fields).block, rules, attributes }
}

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
