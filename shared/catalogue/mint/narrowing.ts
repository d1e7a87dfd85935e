import type { Json } from '../../model/json.ts'
import { type Narrow, type NarrowMember, narrowMembers } from '../../model/minted.ts'
import type { Whole } from '../whole-config.ts'

/**
 * The config of a credential that is no wider than the connection's, or a validation issue.
 *
 * @param value valid by its schema; never empty.
 */
export type Narrowing = (config: Whole, value: Json) => Whole | string

/** The narrowings of a type; without one it cannot be narrowed by that member. */
export type Narrows = Readonly<Partial<Record<NarrowMember, Narrowing>>>

/** A narrowed config, or the issues by field. */
export type Narrowed =
  | { readonly config: Whole }
  | { readonly issues: Readonly<Record<string, string>> }

/** Applies each member of `narrow`: the result is within the config by every one of them. */
export function narrowedConfig(narrows: Narrows, config: Whole, narrow: Narrow): Narrowed {
  const issues: Record<string, string> = {}
  let result = config
  for (const name of narrowMembers) {
    const value = narrow[name]
    if (value === undefined) continue
    const next =
      narrows[name]?.(result, value) ??
      'is not supported: connections of this type cannot be narrowed so'
    if (typeof next === 'string') issues[`narrow.${name}`] = next
    else result = next
  }
  return Object.keys(issues).length > 0 ? { issues } : { config: result }
}

/** The texts of a list in a config; empty where there is none. */
export function listed(config: Whole, name: string): readonly string[] {
  const value = config[name]
  return Array.isArray(value) ? value.map(String) : []
}

/**
 * Narrows a list to some of its items. Where the connection lists none, its provider decides what it
 * gets, so that only the provider could compare.
 *
 * @param isOpen whether an empty list of the connection means all, and the provider rejects the rest.
 */
export function fewer(name: string, isOpen = false): Narrowing {
  return (config, value) => {
    const own = listed(config, name)
    const wanted = (value as readonly string[]).map(String)
    if (own.length === 0 && !isOpen)
      return `must be left out: the connection lists no ${name}, so nothing shows what is less`
    const beyond = own.length > 0 && wanted.some((each) => !own.includes(each))
    if (beyond) return `must be among the ${name} of the connection`
    return { ...config, [name]: wanted }
  }
}

/** Narrows the lifetime, in seconds; the pair reads it as `name`. */
export function shorter(name: string, usualSeconds: number, minSeconds: number): Narrowing {
  return (config, value) => {
    const usual = typeof config[name] === 'number' ? config[name] : usualSeconds
    const wanted = Number(value)
    if (wanted < minSeconds || wanted > usual) return `must be ${minSeconds} to ${usual}`
    return { ...config, [name]: wanted }
  }
}
