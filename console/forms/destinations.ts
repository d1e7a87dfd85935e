import { type Draft, draftOf, readDraft } from './draft.ts'
import type { FormState } from './form-state.ts'
import type { FieldSpec, FormSpec } from './schema.ts'

/**
 * The labels of the destinations that a form changes: the server keeps no secret for others than
 * those it was given for. None of something new.
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

/** Of a secret only its user knows whether it is another: one that is typed counts as one. */
function isTouched(field: FieldSpec, now: Draft | undefined, stored: FormState['stored']): boolean {
  if (stored[field.name] === 'removed') return true
  return now !== undefined && readDraft(field, now).kind !== 'nothing'
}

/** What a draft comes to, as text: where nothing is sent, the default stands. */
function effective(field: FieldSpec, draft: Draft = draftOf(field, null)): string {
  const read = readDraft(field, draft)
  return JSON.stringify(read.kind === 'nothing' ? { kind: 'value', value: field.default } : read)
}
