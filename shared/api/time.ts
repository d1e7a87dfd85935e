import * as z from 'zod'

/** A time on the wire: RFC 3339, UTC, with `Z`. */
export const Time = z.iso.datetime()

/** A time as clients send it: any offset of RFC 3339 (Python writes `+00:00`), read as UTC with `Z`. */
export const TimeSent = z.iso
  .datetime({ offset: true })
  .transform((at) => (at.endsWith('Z') ? at : new Date(at).toISOString()))
  .meta({ override: { type: 'string', format: 'date-time' } })
