import { sourcesIn } from './sources.ts'

/** A code block of an `@example`, and where it stands. */
export interface Example {
  readonly path: string
  /** From 0, within its file. */
  readonly index: number
  readonly code: string
}

/** The TypeScript of every `@example` in the given folders, without the comment's own markers. */
export function examplesIn(...folders: readonly string[]): Example[] {
  return sourcesIn(...folders).flatMap(({ path, text }) =>
    [...text.matchAll(/@example\n((?:\s*\*.*\n)*?\s*\* ```ts\n)((?:\s*\*.*\n)*?)\s*\* ```/g)].map(
      ([, , block = ''], index) => ({ path, index, code: block.replace(/^\s*\* ?/gm, '') }),
    ),
  )
}
