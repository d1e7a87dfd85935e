import * as z from 'zod'

/** An id: a UUID, lower-case; upper-case is read as the same. */
export const Id = z
  .guid()
  .transform((id) => id.toLowerCase())
  .meta({ override: { type: 'string', format: 'uuid' } })

// `openapi/bodies.ts` documents it as an enum of all types: a read of a connection does without the
// catalogue, and an unknown type has an error code of its own.
const typeId = (types: 'all' | 'oauth') =>
  z.string().meta({ override: { type: 'string', 'x-types': types } })

/** The id of a connection type. */
export const TypeId = typeId('all')

/** The id of an OAuth connection type. */
export const OAuthTypeId = typeId('oauth')

/** The path of everything about one connection. */
export const ConnectionPath = z.strictObject({ connection_id: Id })

/** The envelope of one object. */
export const one = <S extends z.ZodType>(item: S) => z.strictObject({ data: item })
