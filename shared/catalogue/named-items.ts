import * as z from 'zod'
import { splitBlock } from './beside-block.ts'
import type { ConnectionType } from './connection-type.ts'
import { type Field, field, type ItemKind } from './facts.ts'

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
