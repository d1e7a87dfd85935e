import type { JsonObject } from '../model/json.ts'
import type { Group } from './facts.ts'
import { isMap } from './free-json.ts'
import { type Parts, type Place, type Reader, readObject } from './read-object.ts'

const nothing: Parts = { open: {}, secrets: {}, kept: [] }

/**
 * Reads a nested object by its own fields and rules; a member that it does not have is an issue.
 *
 * @param place where the object is, its prefix ending in a dot: `proxy.ssh.`
 */
export function readBlock(
  group: Group & { readonly label: string },
  block: unknown,
  place: Place,
  reader: Reader,
): Parts {
  const { findings } = reader
  if (!isMap(block)) {
    findings.add(place.shown, block == null ? 'is required' : 'must be an object')
    return nothing
  }
  const known = Object.keys(group.fields)
  const issue = `is not a field of ${group.label}; its fields are ${known.join(', ')}`
  for (const member of Object.keys(block).filter((each) => !known.includes(each))) {
    findings.add([...place.shown, member], issue)
  }
  const sent = new Map(Object.entries(block as JsonObject))
  return readObject(group, sent, place, reader)
}
