const maxUnbounded = 2

/**
 * What is wrong with the pattern of an input that a user writes; undefined: nothing. Patterns run
 * against what others enter, so none may take long: no group is repeated, and two parts of it at most
 * have no end.
 */
export function patternIssue(pattern: string, example: string): string | undefined {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return 'must be whole: ^…$'
  if (/\\[1-9k]|\(\?(?!:)/.test(pattern)) return 'must have neither references nor assertions'
  if (/\)[*+{]/.test(pattern)) return 'must not repeat a group'
  const classless = pattern.replace(/\[(?:\\.|[^\]\\])*\]/g, 'c').replace(/\\./g, 'c')
  const unbounded = classless.match(/[*+]|\{\d+,\}/g) ?? []
  if (unbounded.length > maxUnbounded) return `must have at most ${maxUnbounded} of "*" and "+"`
  try {
    return new RegExp(pattern).test(example) ? undefined : 'must match the example'
  } catch {
    return 'must be a regular expression'
  }
}
