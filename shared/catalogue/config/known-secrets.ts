import { isDeepStrictEqual } from 'node:util'
import { referencesOf } from '../../model/connector-binding.ts'
import { type DestinationChange, sendAgain } from '../../model/destination-change.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { ReferencedField, SecretReference } from '../../model/secret-reference.ts'
import { Findings } from './reader.ts'

/** A changed destination, and the path under which secrets go where it says. */
export interface ChangedDestination extends DestinationChange {
  readonly scope: string
}

/** The paths, as a caller sees them, of the changed destinations of a secret. */
function movedBy(changed: readonly ChangedDestination[], open: JsonObject, path: string): string[] {
  return changed
    .filter(({ scope }) => path.startsWith(scope))
    .map(({ member }) => ['config', ...shownPath(open, member.split('.'))].join('.'))
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
  { open, kept }: { readonly open: JsonObject; readonly kept: readonly string[] },
  bound: readonly string[],
): void {
  const findings = new Findings()
  const members = (path: string) => movedBy(changed, open, path)
  for (const path of kept.filter((each) => members(each).length > 0)) {
    findings.add(shownPath(open, path.split('.')), sendAgain(members(path)))
  }
  for (const name of bound.filter((each) => members(each).length > 0)) {
    findings.add([name], `${sendAgain(members(name))}, and a connector is given it: connect again`)
  }
  findings.throwIfAny()
}

const noProof = 'a reference does not show that you may read the secret'
const instead = 'Send the value, or use a key whose role has credentials:read'

/**
 * Checks, for a caller that cannot resolve connections, that every reference is one that is stored,
 * with its destinations. A caller that sends a value knows it; a reference is open, so a caller could point
 * one at any secret that a role of the project reads, and have a connection test send it to a host of
 * their own.
 *
 * @param before the stored references; none of a new connection.
 * @throws Problem `invalid_config` that names each other reference.
 */
export function assertReferencesKnown(
  parsed: { readonly open: JsonObject; readonly referenced: readonly ReferencedField[] },
  before: ReadonlyMap<string, SecretReference> = new Map(),
  changed: readonly ChangedDestination[] = [],
): void {
  const findings = new Findings()
  const { open, referenced } = parsed
  const now = referencesOf({ config: open, referencedFields: referenced })
  for (const [path, reference] of now) {
    const moved = movedBy(changed, open, path)
    const shown = shownPath(open, path.split('.'))
    if (!isDeepStrictEqual(reference, before.get(path))) {
      findings.add(shown, `must be a value: ${noProof}. ${instead}`)
    } else if (moved.length > 0)
      findings.add(shown, `${sendAgain(moved)}, and ${noProof}. ${instead}`)
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
