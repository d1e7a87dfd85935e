import * as z from 'zod'

/** An id: a UUID, lower-case; upper-case is read as the same. */
export const Id = z
  .guid()
  .transform((id) => id.toLowerCase())
  .meta({ override: { type: 'string', format: 'uuid' } })

/** The path of everything about one connection. */
export const ConnectionPath = z.strictObject({ connection_id: Id })

/** The envelope of one object. */
export const one = <S extends z.ZodType>(item: S) => z.strictObject({ data: item })
