import { distance } from 'fastest-levenshtein'
import { allTypes } from './index.ts'

const most = 3

/**
 * The ids of the types that the caller who sent an unknown one may have meant, the most similar first,
 * at most three: the same name in another namespace or spelling, one letter in four wrong, or a name
 * that contains the one sent.
 */
export function similarTypeIds(id: string): readonly string[] {
  const sent = bareName(id)
  if (sent === '' || sent.length > 100) return []
  const likeness = (name: string) =>
    name.includes(sent) && sent.length > 3 ? 1 : distance(name, sent)
  return allTypes
    .map((type) => ({ id: type.id, edits: likeness(bareName(type.id)) }))
    .filter(({ edits }) => edits <= Math.floor(sent.length / 4))
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map((similar) => similar.id)
}

/** The last part of an id without case and separators. */
function bareName(id: string): string {
  const name = id.split('.').at(-1) ?? ''
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
