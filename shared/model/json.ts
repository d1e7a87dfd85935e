/** A JSON value: the shape of everything that is sent or stored. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject

/** The issue of a number that a double cannot represent. */
export const inexactNumber = 'is a number that cannot be kept exactly: send it as text'

/** A JSON object. */
export type JsonObject = { readonly [member: string]: Json }
