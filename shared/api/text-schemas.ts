import * as z from 'zod'
import { limits } from '../model/limits.ts'
import { nameIssue } from '../model/names.ts'

/** A time that the API returns: RFC 3339, UTC, with `Z`. */
export const Time = z.iso.datetime()

/** A time as clients send it: any offset of RFC 3339 (Python writes `+00:00`), read as UTC with `Z`. */
export const TimeSent = z.iso
  .datetime({ offset: true })
  .transform((at) => (at.endsWith('Z') ? at : new Date(at).toISOString()))
  .meta({ override: { type: 'string', format: 'date-time' } })

/** An integer in a query string, without signs, blanks or leading zeros. */
export const queryInteger = (max: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1')
    .transform(Number)
    .refine((value) => value <= max, `must be at most ${max}`)
    .meta({ override: { type: 'integer', minimum: 1, maximum: max } })

/** A boolean in a query string. */
export const queryFlag = z.enum(['true', 'false']).transform((value) => value === 'true')

/**
 * A stored name, also one from before names were checked by `nameIssue`: a change sends it back and
 * need not correct it.
 */
export const KeptName = z
  .string()
  .regex(/\S/, 'must not be blank')
  .refine((name) => [...name].length <= limits.nameLength, {
    message: `must have at most ${limits.nameLength} characters`,
  })
  .meta({ minLength: 1, maxLength: limits.nameLength })

/** A string that people can read as a name: see `nameIssue`. */
export function readable<S extends z.ZodString>(schema: S): S {
  return schema.superRefine((name, context) => {
    const message = nameIssue(name)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })
}

/** A new name as people give it: 1 to 255 characters, by the rules of `nameIssue`. */
export const Name = readable(KeptName)

const form = /^[a-zA-Z0-9_-]+$/

// What a query engine calls its own database: a connection of this name would hide it.
const reserved = ['duckdb']

/** What is wrong with a name that a path cannot hold. */
export const pathNameMessage = `must have only letters, digits, "_" and "-", and not be ${reserved.join(', ')}`

/** Whether a path can name a connection so. */
export function isPathName(name: string): boolean {
  return form.test(name) && name.length <= limits.nameLength && !reserved.includes(name)
}

/** The name of a project in a path. */
export const ProjectName = z
  .string()
  .min(1)
  .max(limits.nameLength)
  .regex(/^[a-zA-Z0-9_-]*$/, 'must have only letters, digits, "_" and "-"')

/** The name of a connection in a path. */
export const ConnectionName = ProjectName.refine(isPathName, pathNameMessage)
