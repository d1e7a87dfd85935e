import { Problem } from '../model/problem.ts'
import type { Precondition } from '../usecases/optimistic.ts'

const otherVersion =
  'If-Match does not name the current version. Read the resource again and retry.'
const weakTag =
  'If-Match has a weak ETag, which never matches (RFC 9110 section 8.8.3.2). Send it without "W/".'

/**
 * The precondition of the header `If-Match` (RFC 9110 section 13.1.1): a list of entity tags, or `*`.
 * A bare number counts as the quoted one. Without the header, any version passes.
 */
export function preconditionOf(ifMatch: string | undefined): Precondition | undefined {
  if (ifMatch === undefined) return undefined
  const tags = ifMatch.split(',').map((tag) => tag.trim())
  return (version) => {
    if (tags.some((tag) => ['*', `"${version}"`, `${version}`].includes(tag))) return
    const weak = tags.some((tag) => /^W\//i.test(tag))
    throw new Problem('precondition_failed', { message: weak ? weakTag : otherVersion })
  }
}
