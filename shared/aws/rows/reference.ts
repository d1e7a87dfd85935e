import type { Reference } from '../../model/reference.ts'
import type { Row } from '../dynamodb/client.ts'
import { type Key, keys } from '../dynamodb/keys.ts'

/** Where a reference rests. */
export function referenceKey(
  connectionId: string,
  { resourceType, resourceId }: Pick<Reference, 'resourceType' | 'resourceId'>,
): Key {
  return keys.reference(connectionId, resourceType, resourceId)
}

/** The row of a reference. */
export function encodeReference(reference: Reference): Row {
  return { ...referenceKey(reference.connectionId, reference), ...reference }
}

/** The reference of a row. */
export function decodeReference({ pk: _pk, sk: _sk, ...rest }: Record<string, unknown>): Reference {
  return rest as unknown as Reference
}
