import type { Rule } from './rule.ts'

/** Fields of which all are given, or none. */
export function together(names: readonly string[]): Rule {
  return {
    of: names,
    description: `${names.join(', ')} come all or none`,
    check(values) {
      const given = names.filter((name) => values[name] !== undefined)
      const missing = names.filter((name) => values[name] === undefined)
      if (given.length === 0) return {}
      const issue = `is required with ${given.join(', ')}`
      return Object.fromEntries(missing.map((name) => [name, issue]))
    },
  }
}
