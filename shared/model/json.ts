/** A JSON value: the shape of everything that is sent or stored. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject

/** A JSON object. */
export type JsonObject = { readonly [member: string]: Json }
