import { Problem } from '../model/problem.ts'

const weakTag =
  'If-Match has a weak ETag, which never matches (RFC 9110 section 8.8.3.2): send it without "W/".'

/**
 * Checks `If-Match` (RFC 9110 section 13.1.1): a list of entity tags, or `*`. A bare number is
 * taken for the quoted one.
 *
 * @throws Problem `precondition_failed` where none is the tag of the stored version.
 */
export function demandMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined) return
  const tags = ifMatch.split(',').map((tag) => tag.trim())
  const wanted = ['*', `"${version}"`, `${version}`]
  if (tags.some((tag) => wanted.includes(tag))) return
  const weak = tags.some((tag) => /^W\//i.test(tag))
  throw new Problem('precondition_failed', weak ? { message: weakTag } : {})
}
