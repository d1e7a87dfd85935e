import { type Draft, readDraft, toDraft } from './draft.ts'
import type { FormState } from './form-state.ts'
import type { FieldSpec, FormSpec } from './schema.ts'

/**
 * The labels of the destinations that a form changes: the server keeps a stored secret only for the
 * destination that it was given for. Empty for something new.
 */
export function changedDestinations(
  { chooser, shapes }: FormSpec,
  state: FormState,
  hidden: ReadonlySet<string>,
): readonly string[] {
  const { base, shape, drafts, stored } = state
  if (!base) return []
  if (chooser && shape !== base.shape) return [chooser.label]
  const differs = (field: FieldSpec): boolean => {
    const now = hidden.has(field.name) ? undefined : drafts[field.name]
    if (field.secret) return stored[field.name] !== 'kept' && isTouched(field, now, stored)
    return effective(field, now) !== effective(field, base.drafts[field.name])
  }
  const fields = shapes[shape]?.fields ?? []
  return fields.filter((field) => field.destination && differs(field)).map((field) => field.label)
}

/** Whether a typed secret equals the stored one is unknown here: one that is typed counts as changed. */
function isTouched(field: FieldSpec, now: Draft | undefined, stored: FormState['stored']): boolean {
  if (stored[field.name] === 'removed') return true
  return now !== undefined && readDraft(field, now).kind !== 'nothing'
}

/** The value of a draft as text: where nothing is sent, the default applies. */
function effective(field: FieldSpec, draft: Draft = toDraft(field, null)): string {
  const read = readDraft(field, draft)
  return JSON.stringify(read.kind === 'nothing' ? { kind: 'value', value: field.default } : read)
}
