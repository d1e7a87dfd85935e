import * as z from 'zod'
import { limits } from '../domain/limits.ts'

/** An id: a UUID, lower-case; upper-case is read as the same. */
export const Id = z
  .guid()
  .transform((id) => id.toLowerCase())
  .meta({ override: { type: 'string', format: 'uuid' } })

/** The path of everything about one connection. */
export const ConnectionPath = z.strictObject({ connection_id: Id })

/** A name as people give it: 1 to 255 characters, none of them a control character. */
export const Name = z
  .string()
  .regex(/\S/, 'must hold something that can be seen')
  .refine((name) => !/\p{Cc}/u.test(name), 'must not hold control characters')
  .refine((name) => [...name].length <= limits.nameLength, {
    message: `must be at most ${limits.nameLength} characters long`,
  })
  .meta({ minLength: 1, maxLength: limits.nameLength })

/** A time on the wire: RFC 3339, UTC, with `Z`. */
export const Time = z.iso.datetime()

/** An integer in a query string, without signs, blanks or leading zeros. */
export const queryInteger = (max: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1')
    .transform(Number)
    .refine((value) => value <= max, `must be at most ${max}`)
    .meta({ override: { type: 'integer', minimum: 1, maximum: max } })

/** A yes or no in a query string. */
export const queryFlag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** The envelope of one object. */
export const one = <S extends z.ZodType>(item: S) => z.strictObject({ data: item })

/** The envelope of a list. */
export const many = <S extends z.ZodType>(item: S) =>
  z.strictObject({ data: z.array(item), pagination: Pagination })

const Pagination = z.strictObject({
  page: z.int(),
  page_size: z.int(),
  page_count: z.int(),
  total_count: z.int(),
})
