import type { ByName, ConnectionType } from '../../../catalogue/connection-type.ts'
import { isMap } from '../../../catalogue/fields/free-json.ts'
import {
  membersBesideBlock,
  notStored,
  splitBlock,
} from '../../../catalogue/fields/nested-fields.ts'
import { allTypes } from '../../../catalogue/index.ts'
import type { Connection } from '../../../model/connection.ts'
import type { Json, JsonObject } from '../../../model/json.ts'
import { limits } from '../../../model/limits.ts'
import { Problem } from '../../../model/problem.ts'

/** A type whose connections are found by name. */
export type ByNameType = ConnectionType & { readonly byName: ByName }

/** Every such type. */
export const byNameTypes: readonly ByNameType[] = allTypes.filter(
  (type): type is ByNameType => type.byName !== undefined,
)

const byId = new Map(byNameTypes.map((type) => [type.id, type]))
const byShortName = new Map(byNameTypes.map((type) => [shortName(type), type]))

/** The short name of a type: the last part of its id. */
export function shortName({ id }: Pick<ConnectionType, 'id'>): string {
  return id.slice(id.lastIndexOf('.') + 1)
}

/** The type of this short name. */
export function typeByShortName(name: string): ByNameType | undefined {
  return byShortName.get(name)
}

/** The type of this id. @throws Error where it is none of these: a name was claimed for another. */
export function byNameType(id: string): ByNameType {
  const type = byId.get(id)
  if (!type) throw new Error(`${id} is not found by name`)
  return type
}

type Members = Readonly<Record<string, unknown>>

/** Members that the server computes: accepted as a read returned them, and ignored. */
const computed = ['resource', 'attributes', 'fingerprint', 'withheldFields'] as const

/** Every member that a request may have: those of a connection, and the blocks of all types. */
export const connectionMembers: readonly string[] = [
  ...['name', 'type', ...membersBesideBlock, ...computed],
  ...byNameTypes.map(({ byName }) => byName.block),
]

/**
 * Checks that no unknown member was sent: it would be dropped.
 *
 * @throws Problem `invalid_request` that names each member that a connection does not have.
 */
export function assertKnown(sent: Members, known = connectionMembers): void {
  const unknown = Object.keys(sent).filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  const message = `is not a recognised field; the fields are ${known.join(', ')}`
  const first = unknown.slice(0, limits.maxIssuesReported)
  const details = first.map((name) => [name.slice(0, limits.maxNameCharsReported), message])
  throw new Problem('invalid_request', { details: Object.fromEntries(details) as JsonObject })
}

/**
 * The config of a block and of the members that were sent next to it.
 *
 * @param kept the stored members next to the block; a sent member replaces one, and `null` removes it.
 * @throws Problem `invalid_request` where the block has a member that belongs next to it.
 */
export function configOf(
  { byName, name }: ByNameType,
  block: unknown,
  sent: Members,
  kept: JsonObject = {},
): unknown {
  if (!isMap(block)) return block
  const misplaced = Object.keys(splitBlock(block).beside)
  if (misplaced.length > 0) {
    const message = `is not a field of ${name}: send it next to ${byName.block}`
    const details = misplaced.map((member) => [`${byName.block}.${member}`, message])
    throw new Problem('invalid_request', { details: Object.fromEntries(details) as JsonObject })
  }
  const beside = Object.entries({ ...kept, ...splitBlock(sent).beside })
  return { ...block, ...Object.fromEntries(beside.filter(([, value]) => value != null)) }
}

/**
 * The stored members next to the block that stay, since the request does not have them.
 *
 * @throws Problem `invalid_request` where a connection becomes one of a type that lacks it.
 */
export function storedBeside(type: ByNameType, before: Connection, sent: Members): JsonObject {
  const { beside } = splitBlock<Json>(before.config)
  const kept = Object.entries(beside).filter(([name]) => !notStored.includes(name))
  const lost = kept.find(([name]) => !type.shapes[0].fields[name] && !Object.hasOwn(sent, name))
  if (lost) {
    const message = `is not for ${shortName(type)}: send null to remove it`
    throw new Problem('invalid_request', { details: { [lost[0]]: message } })
  }
  return Object.fromEntries(kept)
}
