import { isDeepStrictEqual } from 'node:util'
import type { Connection } from '../model/connection.ts'
import { type DestinationChange, hostChange, sendAgain } from '../model/destination-change.ts'
import type { Json, JsonObject } from '../model/json.ts'
import { choose } from './choose.ts'
import type { Replacement } from './config.ts'
import type { ConnectionType } from './connection-type.ts'
import { type Destination, type Fields, factsOf } from './facts.ts'
import { Findings } from './findings.ts'
import { isMap } from './free-json.ts'

/** A changed destination, and the path under which secrets go where it says. */
export interface ChangedDestination extends DestinationChange {
  readonly scope: string
}

interface Found {
  readonly kind: Destination
  /** Secrets whose path starts so go where it says: those of the same object, and below. */
  readonly scope: string
  /** Defaults applied; of a secret only whether it is there. */
  readonly value: Json | undefined
}

type Stored = Pick<Connection, 'config' | 'withheldFields'>
type Parsed = Pick<Replacement, 'open' | 'secrets' | 'kept'>

/**
 * The destinations that a replacement changes, by effective value: a default that stands in for an
 * absent field is no change. A secret that is a destination itself counts as changed when it is sent.
 */
export function changedDestinations(
  types: { readonly was: ConnectionType; readonly is: ConnectionType },
  before: Stored,
  { open, secrets, kept }: Parsed,
): readonly ChangedDestination[] {
  const sent = Object.keys(secrets)
  const was = destinationsIn(types.was, before)
  const is = destinationsIn(types.is, { config: open, withheldFields: [...kept, ...sent] })
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const [from, to] = [was.get(path), is.get(path)]
    if (!sent.includes(path) && isDeepStrictEqual(from?.value, to?.value)) return []
    const { kind, scope = '' } = to ?? from ?? {}
    const change = kind === 'host' ? hostChange(path, from?.value, to?.value) : { member: path }
    return [{ ...change, scope }]
  })
}

function destinationsIn(type: ConnectionType, stored: Stored): ReadonlyMap<string, Found> {
  const { fields } = choose(type, new Map(Object.entries(stored.config)))
  return new Map(found(fields, stored.config, stored.withheldFields, ''))
}

function found(
  fields: Fields,
  config: JsonObject,
  withheld: readonly string[],
  scope: string,
): [string, Found][] {
  return Object.entries(fields).flatMap(([name, field]): [string, Found][] => {
    const { items, group, secret, destination: kind, default: usual } = factsOf(field)
    const path = `${scope}${name}`
    const list = config[name]
    if (group) {
      // Through a proxy go the secrets beside it too: then the object is a destination as a whole.
      const whole = kind === undefined ? [] : [[path, { kind, scope, value: list }] as const]
      const inside = isMap(list)
        ? found(group.fields, list as JsonObject, withheld, `${path}.`)
        : []
      return [...whole.map(([at, each]): [string, Found] => [at, each]), ...inside]
    }
    if (items && Array.isArray(list)) {
      return (list as JsonObject[]).flatMap((item) => {
        const { block = '', fields: own = {} } = items[String(item.type)] ?? {}
        const below = `${path}.${item.name}.${block}.`
        return found(own, (item[block] ?? {}) as JsonObject, withheld, below)
      })
    }
    if (kind === undefined) return []
    const value = secret ? withheld.includes(path) || undefined : (config[name] ?? usual)
    return [[path, { kind, scope, value }]]
  })
}

/**
 * Checks that no secret is kept whose destination changes: it would go to a host that the caller chose
 * without knowing the secret.
 *
 * @param bound secrets that a connector was given, which no config can bring.
 * @throws Problem `invalid_config` that names each such secret.
 */
export function assertNoneKept(
  changed: readonly ChangedDestination[],
  { open, kept }: Parsed,
  bound: readonly string[],
): void {
  const findings = new Findings()
  const shown = (path: string) => shownPath(open, path.split('.'))
  const members = (path: string) =>
    changed
      .filter(({ scope }) => path.startsWith(scope))
      .map(({ member }) => ['config', ...shown(member)].join('.'))
  for (const path of kept.filter((each) => members(each).length > 0)) {
    findings.add(shown(path), sendAgain(members(path)))
  }
  for (const name of bound.filter((each) => members(each).length > 0)) {
    findings.add([name], `${sendAgain(members(name))}, and a connector is given it: connect again`)
  }
  findings.throwIfAny()
}

/** A path by the names of items as the caller sees it: by their places in the list. */
function shownPath(value: Json | undefined, [step, ...rest]: readonly string[]): PropertyKey[] {
  if (step === undefined) return []
  if (!Array.isArray(value)) {
    return [step, ...shownPath((value as JsonObject | undefined)?.[step], rest)]
  }
  const at = value.findIndex((item) => (item as JsonObject).name === step)
  return [at === -1 ? step : at, ...shownPath(value[at], rest)]
}
