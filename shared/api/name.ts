import * as z from 'zod'
import { limits } from '../domain/limits.ts'

/** A name as people give it: 1 to 255 characters, none of them a control character. */
export const Name = z
  .string()
  .regex(/\S/, 'must hold something that can be seen')
  .refine((name) => !/\p{Cc}/u.test(name), 'must not hold control characters')
  .refine((name) => [...name].length <= limits.nameLength, {
    message: `must be at most ${limits.nameLength} characters long`,
  })
  .meta({ minLength: 1, maxLength: limits.nameLength })
