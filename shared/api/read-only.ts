import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import { Problem } from '../model/problem.ts'
import { Time, TimeSent } from './text-schemas.ts'

type ReadOnly<Shape, Writable> = {
  [Name in Exclude<keyof Shape, Writable>]: z.ZodOptional<z.ZodNullable<z.ZodType>>
}

/**
 * The members of a view that a change cannot set, as members of the change's body: a client sends
 * back what it read, with its edits (RFC 9110 section 9.3.4). `assertReadOnly` compares them.
 */
export function readOnly<Shape extends z.ZodRawShape, const Writable extends keyof Shape>(
  { shape }: z.ZodObject<Shape>,
  writable: readonly Writable[],
): ReadOnly<Shape, Writable> {
  const others = Object.entries(shape).filter(([name]) => !writable.some((each) => each === name))
  const members = others.map(([name, member]) => [
    name,
    z
      .nullish(isTime(member) ? TimeSent : member)
      .meta({ readOnly: true, description: 'Read-only: ignored where it is as stored.' }),
  ])
  return Object.fromEntries(members) as ReadOnly<Shape, Writable>
}

function isTime(member: z.core.$ZodType): boolean {
  return member === Time || (member instanceof z.ZodOptional && member.unwrap() === Time)
}

/**
 * Ignores read-only members that are as they are stored, and null.
 *
 * @param sent The parsed body of a change.
 * @param stored The view of what is stored.
 * @param writable The members that may differ.
 * @throws Problem `invalid_request` that names every other member.
 */
export function assertReadOnly(sent: object, stored: object, writable: readonly string[]): void {
  const now = new Map(Object.entries(stored))
  const differing = Object.entries(sent).filter(
    ([name, value]) =>
      !writable.includes(name) && value != null && !isDeepStrictEqual(value, now.get(name)),
  )
  if (differing.length === 0) return
  const message = 'is read-only and differs from the stored value: omit it'
  throw new Problem('invalid_request', {
    details: Object.fromEntries(differing.map(([name]) => [name, message])),
  })
}
