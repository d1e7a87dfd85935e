import type { Json } from '../../model/json.ts'
import type { ItemKind } from '../fields/facts.ts'
import { isMap } from '../fields/free-json.ts'
import { itemsMax } from '../fields/limits.ts'
import { itemName } from '../fields/nested-fields.ts'
import { joined, noParts, type Parts, type Place, type ReadBlock, type Reader } from './reader.ts'

// Given, for it reads lists of items in turn.
type ItemsReader = Reader & { readonly readBlock: ReadBlock }

type Kinds = Readonly<Record<string, ItemKind>>

/** Reads a list of named items; their secrets are kept apart by the names of the items. */
export function readItems(
  kinds: Kinds,
  given: unknown,
  place: Place,
  reader: ItemsReader,
): Omit<Parts, 'open'> & { readonly list: Json } {
  const list = listOf(given, place, reader)
  const taken = new Set<string>()
  const parts = list.map((item, at) => {
    const here = { ...place, shown: [...place.shown, at] }
    return readItem(kinds, item, here, reader, taken)
  })
  return { list: parts.map(({ open }) => open), ...joined(parts) }
}

function listOf(given: unknown, { shown }: Place, { findings }: Reader): readonly unknown[] {
  if (!Array.isArray(given)) findings.add(shown, 'must be a list')
  else if (given.length === 0) findings.add(shown, 'must not be empty: leave it out instead')
  else if (given.length > itemsMax) findings.add(shown, `must hold at most ${itemsMax} items`)
  else return given
  return []
}

function readItem(
  kinds: Kinds,
  item: unknown,
  place: Place,
  reader: ItemsReader,
  taken: Set<string>,
): Parts {
  const { findings } = reader
  if (!isMap(item)) {
    findings.add(place.shown, 'must be an object')
    return noParts
  }
  const name = nameOf(item, place, reader, taken)
  const type = String(item.type)
  const kind = typeof item.type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (!kind) {
    const issue =
      item.type == null ? 'is required' : `must be one of ${Object.keys(kinds).join(', ')}`
    findings.add([...place.shown, 'type'], issue)
    return noParts
  }
  rejectUnknown(kinds, item, place, reader)
  const at = [...place.shown, kind.block]
  const below = { shown: at, prefix: `${place.prefix}${name}.${kind.block}.` }
  const { open, ...rest } = reader.readBlock(kind, item[kind.block], below, reader)
  return { ...rest, open: { name, type, [kind.block]: open } }
}

function nameOf(
  { name }: Record<string, unknown>,
  { shown }: Place,
  { findings, rules }: Reader,
  taken: Set<string>,
): string {
  const addIssue = (issue: string) => findings.add([...shown, 'name'], issue)
  if (name == null) addIssue('is required')
  else if (typeof name !== 'string' || !itemName.test(name)) {
    addIssue('must begin with a letter or "_", and contain only letters, digits and "_"')
  } else if (name === rules.connectionName) {
    addIssue('must not be the name of the connection itself')
  } else if (taken.has(name)) addIssue('is the name of another item of this list')
  else {
    taken.add(name)
    return name
  }
  return ''
}

// Blocks of other kinds are ignored, as clients send them; an unknown member is a mistake.
function rejectUnknown(kinds: Kinds, item: object, { shown }: Place, { findings }: Reader): void {
  const blocks = Object.values(kinds).map(({ block }) => block)
  const known = ['name', 'type', 'attributes', ...blocks]
  for (const member of Object.keys(item).filter((each) => !known.includes(each))) {
    findings.add([...shown, member], `is not known here; what may be sent is ${known.join(', ')}`)
  }
}
