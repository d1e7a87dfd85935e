import * as z from 'zod'
import type { ConnectionKeys, ListRange } from '../ports/index.ts'

const columns = {
  name: 'name',
  type: 'type',
  status: 'status',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
} as const satisfies Record<string, keyof ConnectionKeys>

const names = Object.keys(columns) as (keyof typeof columns)[]
const isColumn = (name: string): name is keyof typeof columns => Object.hasOwn(columns, name)

/** One column of a sort order. */
export interface SortKey {
  readonly column: (typeof columns)[keyof typeof columns]
  readonly descending: boolean
}

/** The query parameter `sort`: columns by comma, `-` before a descending one. */
export const SortBy = z
  .string()
  .transform((text, context): SortKey[] => {
    const keys = text.split(',').map((part) => ({ name: part.replace(/^-/, ''), part }))
    const known = keys.filter(({ name }) => isColumn(name))
    if (known.length < keys.length) {
      context.addIssue({
        code: 'custom',
        message: `must be a list of ${names.join(', ')}, with "-" before a descending one`,
      })
    }
    return known.flatMap(({ name, part }) =>
      isColumn(name) ? [{ column: columns[name], descending: part.startsWith('-') }] : [],
    )
  })
  .meta({ override: { type: 'string', default: 'name', examples: ['-updated_at,name'] } })

/** The default order. */
export const byName: readonly SortKey[] = [{ column: 'name', descending: false }]

/** The stored order that a sort order is; undefined where there is none. */
export function storedOrderOf([first, ...others]: readonly SortKey[]):
  | Pick<ListRange, 'by' | 'descending'>
  | undefined {
  if (!first || others.length > 0) return undefined
  const { column: by, descending } = first
  return by === 'name' || by === 'createdAt' ? { by, descending } : undefined
}

/** Sorted by these keys; equal ones by id, in the direction of the last, so that pages never overlap. */
export function sorted(
  items: readonly ConnectionKeys[],
  by: readonly SortKey[] = byName,
): ConnectionKeys[] {
  return [...items].sort((a, b) => {
    for (const { column, descending } of by) {
      const order = compareText(a[column], b[column])
      if (order !== 0) return descending ? -order : order
    }
    const order = compareText(a.id, b.id)
    return by.at(-1)?.descending ? -order : order
  })
}

/** Where an item stands in a sorted list, whatever else is in it: what a cursor keeps. */
export function positionOf(item: ConnectionKeys, by: readonly SortKey[] = byName): string[] {
  return [...by.map(({ column }) => item[column]), item.id]
}

/** How many items of a list stand up to a position and at it; the item itself may be gone. */
export function countUpTo(
  items: readonly ConnectionKeys[],
  position: readonly string[],
  by: readonly SortKey[] = byName,
): number {
  return items.filter((item) => inOrder(positionOf(item, by), position, by) <= 0).length
}

function inOrder(a: readonly string[], b: readonly string[], by: readonly SortKey[]): number {
  for (let at = 0; at <= by.length; at++) {
    const order = compareText(a[at] ?? '', b[at] ?? '')
    if (order !== 0) return (by[at] ?? by.at(-1))?.descending ? -order : order
  }
  return 0
}

/** A sort order as the query parameter spells it. */
export function sortText(by: readonly SortKey[]): string {
  const nameOf = (column: SortKey['column']) => names.find((name) => columns[name] === column)
  return by.map(({ column, descending }) => `${descending ? '-' : ''}${nameOf(column)}`).join()
}

/**
 * Compares texts by code point and not by locale: the order is the same on every machine, and that
 * of DynamoDB, which compares bytes of UTF-8.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  let at = 0
  while (a[at] === b[at]) at += 1
  return rankOf(a, at) < rankOf(b, at) ? -1 : 1
}

// In UTF-16 the surrogates of high code points are below U+E000.
function rankOf(text: string, at: number): number {
  if (at >= text.length) return -1
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit
}
