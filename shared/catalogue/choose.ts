import type { ConnectionType } from './connection-type.ts'
import type { Fields } from './facts.ts'

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
