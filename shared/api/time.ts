import * as z from 'zod'

/** A time on the wire: RFC 3339, UTC, with `Z`. */
export const Time = z.iso.datetime()
