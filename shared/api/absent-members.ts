import * as z from 'zod'
import type { Json } from '../model/json.ts'

const ambiguous = new WeakSet<z.ZodType>()

/** Marks an optional member whose own schema reads `""`: to reject it, or because it means something. */
export function readsEmpty<S extends z.ZodType>(member: S): S {
  ambiguous.add(member)
  return member
}

/** A body without its optional members that were sent as `""`: forms send them for absent ones. */
export function withoutEmpty(schema: z.ZodType, sent: Json): Json {
  if (!(schema instanceof z.ZodObject) || typeof sent !== 'object' || sent === null) return sent
  if (Array.isArray(sent)) return sent
  const { shape } = schema
  const isAbsent = (name: string, value: Json) => {
    const member: unknown = Object.hasOwn(shape, name) ? shape[name] : undefined
    return value === '' && member instanceof z.ZodOptional && !ambiguous.has(member)
  }
  return Object.fromEntries(Object.entries(sent).filter(([name, value]) => !isAbsent(name, value)))
}
