import * as z from 'zod'
import { type Field, type Fields, field } from './facts.ts'
import type { Rule } from './rule.ts'

const anyObject = z.looseObject({})

/**
 * A nested object with fields of its own, secret ones among them: those are kept apart by their
 * path, `proxy.ssh.privateKey`. Where the object is left out, so are its secrets.
 */
export function group(
  label: string,
  fields: Fields,
  { rules = [], hint }: { readonly rules?: readonly Rule[]; readonly hint?: string } = {},
): Field {
  const facts = { label, hint, widget: 'json', required: true, secret: false } as const
  return field(anyObject, { ...facts, group: { fields, rules } })
}
