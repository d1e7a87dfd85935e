import type { JsonObject } from '../model/json.ts'
import type { Secret } from '../model/secret.ts'
import type { Fields, Group } from './facts.ts'
import type { Findings } from './findings.ts'
import type { ConfigRules, Rule } from './rule.ts'

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
}

/** Reads a nested object, with the label of what it is. */
export type ReadBlock = (
  group: Group & { readonly label: string },
  block: unknown,
  place: Place,
  reader: Reader,
) => Parts
