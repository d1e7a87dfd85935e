import type { Json } from '../../model/json.ts'
import { hostIssue, type OutboundAllow } from '../../model/public-address.ts'
import type { Secret } from '../../model/secret.ts'

/** What a config is checked by beyond its type: the deployment's settings, and its connection. */
export interface ConfigRules {
  /** What it opens in the check of addresses. */
  readonly outboundAllow: OutboundAllow
  /** The roles of AWS that it may assume; absent: none. */
  readonly assumableRoles?: readonly string[]
  /** The name of the connection whose config it is, where it has one already. */
  readonly connectionName?: string | undefined
}

/** Parsed values of some fields; of a secret nothing can be seen but that it is there. */
export type Values<Name extends string> = Readonly<Partial<Record<Name, Json | Secret>>>

/** What is wrong, by field. */
export type FieldIssues<Name extends string = string> = Readonly<Partial<Record<Name, string>>>

/** A condition on several fields, checked when each of them is valid by itself. */
export interface Rule<Name extends string = string> {
  /** The fields that it looks at. */
  readonly of: readonly Name[]
  /** The rule as the form and the reference show it. */
  readonly description: string
  check(values: Values<Name>, rules: ConfigRules): FieldIssues<Name>
}

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

/** A client that fetches the URL in this field must not be sent into its own network (SSRF). */
export function publicAddress(name: string): Rule {
  return {
    of: [name],
    description: `${name} must be a public address: private, loopback, link-local and reserved ranges are rejected`,
    check({ [name]: url }, { outboundAllow }) {
      if (typeof url !== 'string') return {}
      const isRejected = hostIssue(new URL(url), outboundAllow) !== undefined
      return isRejected ? { [name]: 'must be a public address' } : {}
    },
  }
}

/** The same of `url`. */
export const publicUrl = publicAddress('url')
