/** What JSON can say: the shape of everything that crosses a wire or rests in a store. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject

/** What is wrong with a number that would come out as another. */
export const inexactNumber = 'is a number that cannot be kept exactly: send it as text'

/** A JSON object. */
export type JsonObject = { readonly [member: string]: Json }
