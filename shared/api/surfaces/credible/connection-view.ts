import type * as z from 'zod'
import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { factsOf } from '../../../catalogue/fields/facts.ts'
import { splitBlock } from '../../../catalogue/fields/nested-fields.ts'
import type { Connection } from '../../../model/connection.ts'
import type { Json, JsonObject } from '../../../model/json.ts'
import { type CredibleConnectionView, projectResource } from './schemas.ts'
import { byNameType, shortName } from './types.ts'

/** The view of a stored connection of a project. */
export function toCredibleView(
  { name, type: id, config }: Connection,
  projectName: string,
): z.input<typeof CredibleConnectionView> {
  const type = byNameType(id)
  const { block, attributes } = type.byName
  const { block: own, beside } = splitBlock<Json>(config)
  return {
    resource: `${projectResource(projectName)}/connections/${name}`,
    name,
    type: shortName(type),
    attributes,
    ...beside,
    [block]: withAttributes(type, own),
  }
}

/** The items of a list have `attributes` too. */
function withAttributes({ shapes }: ConnectionType, config: JsonObject): JsonObject {
  const { fields } = shapes[0]
  const members = Object.entries(config).map(([name, value]): [string, Json] => {
    const { items } = fields[name] ? factsOf(fields[name]) : {}
    if (!items || !Array.isArray(value)) return [name, value]
    const list = value.map((item: JsonObject) => {
      const { attributes } = items[String(item.type)] ?? {}
      return attributes ? { ...item, attributes: { ...attributes } } : item
    })
    return [name, list]
  })
  return Object.fromEntries(members)
}
