import type { Row } from '../dynamodb/client.ts'
import type { Key } from '../dynamodb/keys.ts'
import { type Attributes, codec, text } from './codec.ts'

/** Maps the id of a connection or an OAuth client to its owner. */
interface Owner {
  readonly id: string
  /** A project's id, or `system`. */
  readonly ownerId: string
}

const owners = /* @__PURE__ */ codec<Owner>(
  'owner',
  { id: text, ownerId: text },
  { names: { ownerId: 'home' }, derived: ['referenceCount', 'deletedAt'] },
)

/** The row that names the owner of a connection or an OAuth client. */
export function encodeOwner(key: Key, { id, ownerId }: Owner): Row {
  return { ...key, ...owners.encode({ id, ownerId }) }
}

/** The owner in such a row. @throws Error as `Codec.decode`. */
export function decodeOwner(row: Attributes): Owner {
  return owners.decode(row)
}
