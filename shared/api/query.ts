import * as z from 'zod'

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
