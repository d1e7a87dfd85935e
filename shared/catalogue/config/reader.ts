import type * as z from 'zod'
import type { JsonObject } from '../../model/json.ts'
import { limits } from '../../model/limits.ts'
import { Problem } from '../../model/problem.ts'
import type { Secret } from '../../model/secret.ts'
import type { ReferencedField, SecretReference } from '../../model/secret-reference.ts'
import type { ConnectionType } from '../connection-type.ts'
import type { Fields, Group } from '../fields/facts.ts'
import type { ConfigRules, Rule } from '../fields/rule.ts'

/** What an object is read by. */
export interface Form {
  readonly fields: Fields
  readonly rules: readonly Rule[]
  /** The field that chose these fields: where it cannot be read, no rule holds. */
  readonly chooser?: string | undefined
}

/** Where an object stands in a config. */
export interface Place {
  /** Step by step as the caller sees it, for issues: `attachedDatabases`, `1`. */
  readonly shown: readonly PropertyKey[]
  /** By names that do not move when a list is sent in another order: `attachedDatabases.sales.` */
  readonly prefix: string
}

/** What all of a config is read with. */
export interface Reader {
  /** The paths of the secrets that hold a value now. */
  readonly stored: readonly string[]
  /** The references that are stored now, by their paths. */
  readonly storedReferences: ReadonlyMap<string, SecretReference>
  /** Whether the config replaces a stored one: then an absent secret is kept. */
  readonly replaces: boolean
  readonly rules: ConfigRules
  readonly findings: Findings
}

/** An object taken apart, its secrets by their paths. */
export interface Parts {
  readonly open: JsonObject
  readonly secrets: Readonly<Record<string, Secret>>
  readonly kept: readonly string[]
  /** The secret fields that are references: those are open, and stand there. */
  readonly referenced: readonly ReferencedField[]
}

/** What is read of nothing. */
export const noParts: Parts = { open: {}, secrets: {}, kept: [], referenced: [] }

/** The parts of an object apart from its open half, of the parts of what is in it. */
export function joined(parts: readonly Omit<Parts, 'open'>[]): Omit<Parts, 'open'> {
  return {
    secrets: Object.assign({}, ...parts.map(({ secrets }) => secrets)),
    kept: parts.flatMap(({ kept }) => kept),
    referenced: parts.flatMap(({ referenced }) => referenced),
  }
}

/** Reads a nested object, with the label of what it is. */
export type ReadBlock = (
  group: Group & { readonly label: string },
  block: unknown,
  place: Place,
  reader: Reader,
) => Parts

/** What the caller sent, by name: in a Map no name means anything but itself. */
export type Sent = ReadonlyMap<string, unknown>

/** The fields that a config is read by. */
export interface Chosen {
  readonly fields: Fields
  /** What can be sent, for the issue of an unknown field. */
  readonly known: readonly string[]
  /** What was chosen, as text to append to the type's name. */
  readonly where: string
}

/** The shape that the choosing field asks for, or the default one; see `undecided` for the rest. */
export function choose({ chooser, shapes }: ConnectionType, sent: Sent): Chosen {
  const given = chooser === undefined ? undefined : sent.get(chooser)
  const value = given === '' ? undefined : (given ?? undefined)
  const shape =
    value === undefined ? shapes[0] : shapes.find((each) => each.variant?.value === value)
  if (shape === undefined) return undecided(shapes)
  const where = shape.variant === undefined ? '' : ` with ${chooser} ${shape.variant.value}`
  return { fields: shape.fields, known: Object.keys(shape.fields), where }
}

// Where the choice itself is wrong, only what holds for each shape can be checked.
function undecided(shapes: ConnectionType['shapes']): Chosen {
  const common = Object.entries(shapes[0].fields).filter(([name, field]) =>
    shapes.every(({ fields }) => fields[name] === field),
  )
  const known = new Set(shapes.flatMap(({ fields }) => Object.keys(fields)))
  return { fields: Object.fromEntries(common), known: [...known], where: '' }
}

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
