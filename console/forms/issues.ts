/** Validation issues by the path of the member: what is wrong with it, as the end of a sentence. */
export type Issues = Readonly<Record<string, string>>
