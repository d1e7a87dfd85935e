import * as z from 'zod'
import { limits } from '../model/limits.ts'
import { nameFault } from '../model/names.ts'

/**
 * A name as it is kept, also from before `nameFault` was asked: for what is sent back with a change
 * and need not be another.
 */
export const KeptName = z
  .string()
  .regex(/\S/, 'must hold something that can be seen')
  .refine((name) => [...name].length <= limits.nameLength, {
    message: `must be at most ${limits.nameLength} characters long`,
  })
  .meta({ minLength: 1, maxLength: limits.nameLength })

/** A string that is a name to those who read it: see `nameFault`. */
export function readable<S extends z.ZodString>(schema: S): S {
  return schema.superRefine((name, context) => {
    const message = nameFault(name)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })
}

/** A new name as people give it: 1 to 255 characters, by the rules of `nameFault`. */
export const Name = readable(KeptName)
