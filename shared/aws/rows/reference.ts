import type { Reference, Resource } from '../../model/connection.ts'
import type { Row } from '../dynamodb/client.ts'
import { type Key, keys } from '../dynamodb/keys.ts'
import { type Attributes, codec, text } from './codec.ts'

const references = /* @__PURE__ */ codec<Reference>('reference', {
  connectionId: text,
  resourceType: text,
  resourceId: text,
  createdAt: text,
  createdBy: text,
})

/** The key of a reference's row. */
export function referenceKey(connectionId: string, { resourceType, resourceId }: Resource): Key {
  return keys.reference(connectionId, resourceType, resourceId)
}

/** The row of a reference. */
export function encodeReference(reference: Reference): Row {
  return { ...referenceKey(reference.connectionId, reference), ...references.encode(reference) }
}

/** The reference of a row. @throws Error as `Codec.decode`. */
export function decodeReference(row: Attributes): Reference {
  return references.decode(row)
}
