import type { ConnectionType } from '../../shared/catalogue/connection-type.ts'
import { type Fields, factsOf } from '../../shared/catalogue/fields/facts.ts'

/**
 * The names of a type's secret fields, over all its variants; of those in items of a list the path,
 * `*` standing for the item's name.
 */
export function secretFields({ shapes }: ConnectionType): readonly string[] {
  return [...new Set(shapes.flatMap(({ fields }) => secretsIn(fields, '')))]
}

function secretsIn(fields: Fields, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { secret, items = {}, group } = factsOf(field)
    if (group) return secretsIn(group.fields, `${prefix}${name}.`)
    const inside = Object.values(items).flatMap(({ block, fields: own }) =>
      secretsIn(own, `${prefix}${name}.*.${block}.`),
    )
    return secret ? [`${prefix}${name}`] : inside
  })
}
