/** What JSON can say: the shape of everything that crosses a wire or rests in a store. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject

/** A JSON object. */
export type JsonObject = { readonly [member: string]: Json }
