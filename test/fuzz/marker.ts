/** Stands in every secret that is sent; wherever else it is found, something leaked. */
export const marker = 'LEAK-5d1c9e'

/** Stands where no secret is asked for: a refusal and the log must not repeat it either. */
export const strayMarker = 'STRAY-8a02f7'

/** A word that the ground puts something of its own in place of: `@connection:7@`. */
export const placeholder = (kind: Kind, number: number) => `@${kind}:${number}@`

/** What a request may name: what the ground made, and what answers told of. */
export type Kind = 'project' | 'connection' | 'client' | 'accesskey' | 'state' | 'name'

/** Finds placeholders. */
export const placeholders = /@(project|connection|client|accesskey|state|name):(\d+)@/g
