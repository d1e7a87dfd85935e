import type * as z from 'zod'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'

/** What is wrong with one config: the first issue of each path, in the caller's own names. */
export class Findings {
  readonly #issues = new Map<string, string>()
  readonly #fields = new Set<string>()
  #more = false

  /** Records an issue at a path below `config`; the empty path is the config itself. */
  add(path: readonly PropertyKey[], issue: string): void {
    path.forEach((_, index) => {
      this.#fields.add(path.slice(0, index + 1).join('.'))
    })
    const full = this.#issues.size >= limits.maxIssuesReported
    const at = ['config', ...path.map(shown)].join('.')
    if (full) this.#more = true
    else if (!this.#issues.has(at)) this.#issues.set(at, issue)
  }

  /** Records what a field's validator found. */
  addIssues(at: readonly PropertyKey[], issues: readonly z.core.$ZodIssue[]): void {
    for (const { path, message } of issues) this.add([...at, ...path], message)
  }

  /** Whether anything was found at a field, or below it. */
  has(...path: readonly PropertyKey[]): boolean {
    return this.#fields.has(path.join('.'))
  }

  /** Removes what was found at fields that were not sent: they are missing, not wrong. */
  takeMissing(sent: { has(name: string): boolean }): string[] {
    const missing = [...this.#issues.keys()]
      .map((at) => at.replace(/^config\./, ''))
      .filter((name) => name !== 'config' && !name.includes('.') && !sent.has(name))
    for (const name of missing) this.#issues.delete(`config.${name}`)
    return missing
  }

  /** Throws `invalid_config` where there is any issue. */
  throwIfAny(): void {
    if (this.#issues.size === 0) return
    const more = `has more issues: these are the first ${limits.maxIssuesReported}`
    const details = Object.fromEntries(this.#issues)
    throw new Problem('invalid_config', {
      details: this.#more ? { ...details, config: more } : details,
    })
  }
}

// Names are the caller's own and may be shown, but not at any length.
function shown(name: PropertyKey): string {
  return String(name).slice(0, limits.maxNameCharsReported)
}
