import { useTypeSchema } from '../../data/catalogue.ts'
import { toFormSpec } from '../../forms/schema.ts'

/** The labels of the fields of a type, by name; empty until its schema is loaded. */
export function useFieldLabels(typeId: string): ReadonlyMap<string, string> {
  const { data: type } = useTypeSchema(typeId)
  if (!type) return new Map()
  const { chooser, shapes } = toFormSpec(type.config_schema)
  const fields = shapes.flatMap((shape) => shape.fields)
  return new Map([
    ...(chooser ? [[chooser.name, chooser.label] as const] : []),
    ...fields.map(({ name, label }) => [name, label] as const),
  ])
}
