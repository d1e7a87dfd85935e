import type { ConnectionType } from '../connection-type.ts'
import { factsOf } from '../facts.ts'

/** The names of a type's secret fields, over all its variants. */
export function secretFields({ shapes }: ConnectionType): readonly string[] {
  const names = shapes.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, field]) => (factsOf(field).secret ? [name] : [])),
  )
  return [...new Set(names)]
}
