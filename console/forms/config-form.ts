import { useCallback, useMemo, useState } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import type { ConnectionType } from '../api/resources.ts'
import { useSignedIn } from '../session/session.tsx'
import { type Draft, readDraft, toDraft } from './draft.ts'
import {
  type Configured,
  type FormState,
  hiddenFields,
  type Issues,
  initialState,
  isAt,
  mergeChanges,
  readConfig,
  type Shown,
  type Stored,
} from './form-state.ts'
import type { ReferenceDraft } from './reference.ts'
import {
  type Alternatives,
  type FieldSpec,
  type FormSpec,
  type ShapeSpec,
  toFormSpec,
} from './schema.ts'
import { splitIssues } from './server-issues.ts'

/** A config while it is edited. */
export interface ConfigForm {
  readonly spec: FormSpec
  readonly shape: ShapeSpec
  /** The fields that apply, in their order. */
  readonly fields: readonly FieldSpec[]
  readonly issues: Issues
  /** All that was typed; another object after each change. */
  readonly drafts: Readonly<Record<string, Draft>>
  draft(field: FieldSpec): Draft
  set(name: string, draft: Draft): void
  chooseShape(value: string): void
  chosen(alternatives: Alternatives): string
  chooseAlternative(alternatives: Alternatives, title: string): void
  /** Undefined where no secret is stored. */
  stored(name: string): Shown | undefined
  /** The stored reference of a field, where it has one. */
  reference(name: string): ReferenceDraft | undefined
  /** Whether its secret fields take a reference to a secret of AWS. */
  readonly takesReferences: boolean
  /** The labels of the changed destinations, where such a change requires the secrets again. */
  readonly changedDestinations: readonly string[]
  store(name: string, state: Stored): void
  /** The config to send, or undefined where a field shows an issue; `fixed` are fields that are not shown. */
  read(fixed?: Readonly<Record<string, Draft>>): Readonly<Record<string, unknown>> | undefined
  /** Shows an issue at a field. */
  setIssue(name: string, message: string): void
  /** Shows the server's validation issues at their fields; returns those of other members. */
  showIssues(problem: ApiProblem): Issues
  /**
   * Merges the change of another user: fields that were not edited here take their values. Returns
   * the labels of the fields that both changed.
   */
  rebase(from: Configured, onto: Configured): readonly string[]
}

/** What a form offers in addition to its fields. */
interface FormOptions {
  /** A secret field can refer to a secret of AWS; only to a user who can resolve connections (decision 136). */
  readonly references?: boolean
}

/** A form over the schema of a config: of something new, or of what is stored. */
export function useConfigForm(
  type: Pick<ConnectionType, 'config_schema'>,
  connection?: Configured,
  { references = false }: FormOptions = {},
): ConfigForm {
  const { can } = useSignedIn()
  const spec = useMemo(() => toFormSpec(type.config_schema), [type])
  const [state, setState] = useState<FormState>(() => initialState(spec, connection))
  const change = useCallback((part: (now: FormState) => Partial<FormState>) => {
    setState((now) => ({ ...now, ...part(now) }))
  }, [])
  const shape = spec.shapes[state.shape] ?? spec.shapes[0]
  const hidden = hiddenFields(spec, state)
  const changed = can('credentials:read') ? [] : changedDestinations(spec, state, hidden)
  const fields = shape.fields.filter(({ name }) => !hidden.has(name))
  return {
    ...{ spec, shape, fields, issues: state.issues, drafts: state.drafts },
    changedDestinations: changed,
    takesReferences: references && can('credentials:read'),
    reference: (name) => state.references[name],
    ...editing(spec, state, change),
    stored: (name) => {
      const stored = state.stored[name]
      return stored === 'kept' && changed.length > 0 ? 'required again' : stored
    },
    read: (fixed = {}) => {
      const typed = { ...state, drafts: { ...state.drafts, ...fixed } }
      const { config, issues } = readConfig(spec, shape, fields, hidden, typed, changed)
      change(() => ({ issues }))
      return Object.keys(issues).length === 0 ? config : undefined
    },
    setIssue: (name, message) => change(() => ({ issues: { [name]: message } })),
    showIssues: (problem) => {
      const { own, others } = splitIssues(problem, fields, state.drafts)
      change(() => ({ issues: own }))
      return others
    },
    rebase: (from, onto) => {
      const merged = mergeChanges(spec, state, from, onto)
      change(() => merged.state)
      return merged.conflicts
    },
  }
}

type Editing = Pick<
  ConfigForm,
  'draft' | 'set' | 'chooseShape' | 'chosen' | 'chooseAlternative' | 'store'
>

/** What the fields and choices of a form read and change. */
function editing(
  spec: FormSpec,
  state: FormState,
  change: (part: (now: FormState) => Partial<FormState>) => void,
): Editing {
  return {
    draft: (field) => state.drafts[field.name] ?? toDraft(field),
    set: (name, draft) =>
      change((now) => ({
        drafts: { ...now.drafts, [name]: draft },
        issues: without(now.issues, name),
      })),
    chooseShape: (value) => {
      const index = spec.shapes.findIndex((one) => one.value === value)
      change(() => ({ shape: Math.max(0, index), issues: {} }))
    },
    chosen: ({ title }) => state.alternatives[title] ?? '',
    chooseAlternative: ({ title }, option) =>
      change((now) => ({ alternatives: { ...now.alternatives, [title]: option }, issues: {} })),
    store: (name, stored) =>
      change((now) => ({
        stored: { ...now.stored, [name]: stored },
        drafts: without(now.drafts, name),
        issues: without(now.issues, name),
      })),
  }
}

function without<Value>(record: Readonly<Record<string, Value>>, name: string) {
  return Object.fromEntries(Object.entries(record).filter(([at]) => !isAt(name, at)))
}

/**
 * The labels of the destinations that a form changes: the server keeps a stored secret only for the
 * destination that it was given for. Empty for something new.
 */
function changedDestinations(
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
