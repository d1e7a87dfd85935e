import type { Json, JsonObject } from '../domain/json.ts'
import { limits } from '../domain/limits.ts'
import { Problem } from '../domain/problem.ts'
import { Secret, type Secrets } from '../domain/secret.ts'
import { type Chosen, choose, type Sent } from './choose.ts'
import type { ConnectionType } from './connection-type.ts'
import { type Fields, factsOf } from './facts.ts'
import { Findings } from './findings.ts'
import { isMap } from './free-json.ts'
import { openMaxBytes } from './limits.ts'
import type { ConfigRules } from './rule.ts'
import { words } from './words.ts'

export type { ConfigRules } from './rule.ts'

/** A config taken apart: defaults applied, nulls left out. */
export interface ParsedConfig {
  readonly open: JsonObject
  readonly secrets: Secrets
}

/** A config that replaces a stored one. */
export interface Replacement extends ParsedConfig {
  /** Secret fields that were not sent, whose stored value stays. */
  readonly kept: readonly string[]
}

/**
 * Reads the config of a new connection.
 *
 * Throws `invalid_config` with every fault at once, each under `config.<field>`.
 */
export function parseConfig(
  type: ConnectionType,
  input: unknown,
  rules: ConfigRules,
): ParsedConfig {
  const { open, secrets } = parseReplacement(type, input, [], rules)
  return { open, secrets }
}

/**
 * Reads a config that replaces a stored one, whose secret fields `stored` hold a value now.
 *
 * A secret that is not sent is kept and counts as present; one sent as null is removed. Throws as
 * `parseConfig` does.
 */
export function parseReplacement(
  type: ConnectionType,
  input: unknown,
  stored: readonly string[],
  rules: ConfigRules,
): Replacement {
  if (!isMap(input))
    throw new Problem('invalid_config', { details: { config: 'must be an object' } })
  const sent = new Map(Object.entries(input).filter(([, value]) => value !== undefined))
  const findings = new Findings()
  const chosen = choose(type, sent)
  refuseStrangers(type, chosen, sent, findings)
  const { values, kept } = readFields(chosen.fields, sent, stored, findings)
  judge(type, values, rules, findings)
  const parsed = { ...halves(values, kept), kept }
  measure(parsed, sent, findings)
  findings.throwIfAny()
  return parsed
}

function refuseStrangers(
  type: ConnectionType,
  { known, where }: Chosen,
  sent: Sent,
  findings: Findings,
): void {
  const fault = `is not a field of ${type.name}${where}; its fields are ${known.join(', ')}`
  for (const [name, value] of sent) {
    if (known.includes(name)) continue
    const dropped = Object.hasOwn(type.dropped, name) ? type.dropped[name] : undefined
    if (dropped === undefined) findings.add([name], fault)
    else if (value !== dropped) findings.add([name], `must be ${dropped}, or left out`)
  }
}

type Values = Map<string, Json | Secret>

function readFields(
  fields: Fields,
  sent: Sent,
  stored: readonly string[],
  findings: Findings,
): { values: Values; kept: string[] } {
  const values: Values = new Map()
  const kept: string[] = []
  for (const [name, field] of Object.entries(fields)) {
    if (!sent.has(name) && stored.includes(name) && factsOf(field).secret) {
      kept.push(name)
      values.set(name, standIn)
      continue
    }
    const read = field.safeParse(sent.get(name) ?? undefined, { error: words })
    if (!read.success) findings.addIssues(name, read.error.issues)
    else if (isValue(read.data)) values.set(name, read.data as Json | Secret)
  }
  return { values, kept }
}

// Rules see that a kept secret is there, which is all that they see of any secret.
const standIn = new Secret('kept')

function isValue(value: unknown): boolean {
  return value !== undefined && !(value instanceof Secret && value.empty)
}

function judge(
  { chooser, rules }: ConnectionType,
  values: Values,
  configRules: ConfigRules,
  findings: Findings,
): void {
  // Of an unreadable choice nobody knows which fields it would have asked for.
  if (chooser !== undefined && findings.has(chooser)) return
  for (const rule of rules) {
    // A field that is wrong by itself would make the rule speak of something that is not so.
    if (rule.of.some((name) => findings.has(name))) continue
    const looked = rule.of.flatMap((name) => {
      const value = values.get(name)
      return value === undefined ? [] : [[name, value] as const]
    })
    const faults = rule.check(Object.fromEntries(looked), configRules)
    for (const [name, fault] of Object.entries(faults)) if (fault) findings.add([name], fault)
  }
}

function halves(values: Values, kept: readonly string[]): ParsedConfig {
  const open: [string, Json][] = []
  const secrets: [string, Secret][] = []
  for (const [name, value] of values) {
    if (!(value instanceof Secret)) open.push([name, value])
    else if (!kept.includes(name)) secrets.push([name, value])
  }
  return { open: Object.fromEntries(open), secrets: Object.fromEntries(secrets) }
}

function measure({ open, secrets }: ParsedConfig, sent: Sent, findings: Findings): void {
  if (bytes(open) > openMaxBytes) {
    findings.add([], `must have at most ${openMaxBytes} bytes of fields that are not secret`)
  }
  // Measured on what was sent, which is what a Secret holds: nothing has to be revealed for it.
  const hidden = Object.keys(secrets).map((name) => [name, sent.get(name)])
  if (bytes(Object.fromEntries(hidden)) > limits.secretBytes) {
    findings.add([], `must have at most ${limits.secretBytes} bytes of secret fields`)
  }
}

function bytes(value: object): number {
  return Buffer.byteLength(JSON.stringify(value))
}
