import type { JsonObject } from '../../model/json.ts'
import { limits } from '../../model/limits.ts'
import { Problem } from '../../model/problem.ts'
import type { Secrets } from '../../model/secret.ts'
import type { ReferencedField, SecretReference } from '../../model/secret-reference.ts'
import type { ConnectionType } from '../connection-type.ts'
import { isMap } from '../fields/free-json.ts'
import { openMaxBytes } from '../fields/limits.ts'
import type { ConfigRules } from '../fields/rule.ts'
import { readObject } from './read-object.ts'
import { type Chosen, choose, Findings, type Reader, type Sent } from './reader.ts'

export type { ConfigRules } from '../fields/rule.ts'

/** A config taken apart: defaults applied, nulls left out. */
export interface ParsedConfig {
  readonly open: JsonObject
  /** By the name of their field, or where that is in an item of a list, by the path there. */
  readonly secrets: Secrets
  /** The secret fields that are references, which stand in `open`. */
  readonly referenced: readonly ReferencedField[]
}

/** A config that replaces a stored one. */
export interface Replacement extends ParsedConfig {
  /** Secret fields that were not sent, whose stored value stays. */
  readonly kept: readonly string[]
}

/** A config of which something may still be missing. */
export interface PartialConfig extends ParsedConfig {
  /** The fields that are missing. */
  readonly missing: readonly string[]
}

/**
 * Reads the config of a new connection.
 *
 * Throws `invalid_config` with every issue at once, each under `config.<field>`.
 */
export function parseConfig(
  type: ConnectionType,
  input: unknown,
  rules: ConfigRules,
): ParsedConfig {
  const findings = new Findings()
  const { kept: _, ...parsed } = read(type, sentOf(input), { ...nothingStored, rules, findings })
  findings.throwIfAny()
  return parsed
}

const nothingStored = { stored: [], storedReferences: new Map(), replaces: false } as const

/** What a config that replaces another can keep. */
interface StoredFields {
  /** The secret fields that hold a value now. */
  readonly secrets: readonly string[]
  readonly references: ReadonlyMap<string, SecretReference>
}

/**
 * Reads a config that replaces a stored one.
 *
 * A secret or a reference that is not sent is kept and counts as present; one sent as null is removed. Throws as
 * `parseConfig` does.
 */
export function parseReplacement(
  type: ConnectionType,
  input: unknown,
  { secrets: stored, references: storedReferences }: StoredFields,
  rules: ConfigRules,
): Replacement {
  const findings = new Findings()
  const parsed = read(type, sentOf(input), {
    ...{ stored, storedReferences, replaces: true },
    ...{ rules, findings },
  })
  findings.throwIfAny()
  return parsed
}

/** Reads what is there of a config. Throws as `parseConfig` does, but not for what is missing. */
export function parsePartial(
  type: ConnectionType,
  input: unknown,
  rules: ConfigRules,
): PartialConfig {
  const findings = new Findings()
  const sent = new Map([...sentOf(input)].filter(([, value]) => value !== null))
  const { kept: _, ...parsed } = read(type, sent, { ...nothingStored, rules, findings })
  const missing = findings.takeMissing(sent)
  findings.throwIfAny()
  return { ...parsed, missing }
}

function sentOf(input: unknown): Sent {
  if (isMap(input)) return new Map(Object.entries(input).filter(([, value]) => value !== undefined))
  throw new Problem('invalid_config', { details: { config: 'must be an object' } })
}

function read(type: ConnectionType, sent: Sent, reader: Reader): Replacement {
  const { findings } = reader
  const chosen = choose(type, sent)
  rejectUnknown(type, chosen, sent, findings)
  const form = { fields: chosen.fields, rules: type.rules, chooser: type.chooser }
  const parsed = readObject(form, sent, { shown: [], prefix: '' }, reader)
  measure(parsed, findings)
  return parsed
}

function rejectUnknown(
  type: ConnectionType,
  { known, where }: Chosen,
  sent: Sent,
  findings: Findings,
): void {
  const issue = `is not a field of ${type.name}${where}; its fields are ${known.join(', ')}`
  for (const [name, value] of sent) {
    if (known.includes(name)) continue
    const dropped = Object.hasOwn(type.dropped, name) ? type.dropped[name] : undefined
    const made = Object.hasOwn(type.computed, name) ? type.computed[name] : undefined
    if (dropped === undefined) findings.add([name], made ?? issue)
    else if (value !== dropped) findings.add([name], `must be ${dropped}, or left out`)
  }
}

function measure({ open, secrets }: ParsedConfig, findings: Findings): void {
  if (Buffer.byteLength(JSON.stringify(open)) > openMaxBytes) {
    findings.add([], `must have at most ${openMaxBytes} bytes of fields that are not secret`)
  }
  // As JSON by name: the braces, and for each name its quotes, a colon and a comma.
  const sizes = Object.entries(secrets).map(
    ([name, { bytes }]) => Buffer.byteLength(name) + bytes + 4,
  )
  if (sizes.reduce((sum, size) => sum + size, 1) > limits.secretBytes) {
    findings.add([], `must have at most ${limits.secretBytes} bytes of secret fields`)
  }
}
