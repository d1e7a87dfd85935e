import * as z from 'zod'
import type { ConnectionKeys } from '../ports/index.ts'

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

const byName: readonly SortKey[] = [{ column: 'name', descending: false }]

/** Sorted by these keys; equal ones by id, so that pages never overlap. */
export function sorted(
  items: readonly ConnectionKeys[],
  by: readonly SortKey[] = byName,
): ConnectionKeys[] {
  return [...items].sort((a, b) => {
    for (const { column, descending } of by) {
      const order = compare(a[column], b[column])
      if (order !== 0) return descending ? -order : order
    }
    return compare(a.id, b.id)
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
    const order = compare(a[at] ?? '', b[at] ?? '')
    if (order !== 0) return by[at]?.descending ? -order : order
  }
  return 0
}

/** A sort order as the query parameter spells it. */
export function sortText(by: readonly SortKey[]): string {
  const nameOf = (column: SortKey['column']) => names.find((name) => columns[name] === column)
  return by.map(({ column, descending }) => `${descending ? '-' : ''}${nameOf(column)}`).join()
}

// By code unit and not by locale: the order must be the same on every machine.
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
