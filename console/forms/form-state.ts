import { type Draft, readDraft, toDraft } from './draft.ts'
import { isReference, type ReferenceDraft } from './reference.ts'
import { type FieldSpec, type FormSpec, inSentence, type ShapeSpec } from './schema.ts'

/** A stored secret: it stays, is replaced by what is typed, or is removed. */
export type Stored = 'kept' | 'replaced' | 'removed'

/** The same, or `required again`: the form changes the destination that would receive it. */
export type Shown = Stored | 'required again'

/** What has a config: a connection, or an OAuth client that is edited as one. */
export interface Configured {
  readonly config?: Readonly<Record<string, unknown>>
  readonly withheld_fields?: readonly string[]
  /** The secret fields that are references: the config has those. */
  readonly referenced_fields?: readonly string[]
}

/** The secret fields that have a value or a reference. */
export function storedFields(of: Configured | undefined): readonly string[] {
  return [...(of?.withheld_fields ?? []), ...(of?.referenced_fields ?? [])]
}

/** The stored value of a field that a form shows: a reference stays, or is replaced, as a secret is. */
function shownValue({ config = {}, referenced_fields: referenced = [] }: Configured, name: string) {
  return referenced.includes(name) ? null : (config[name] ?? null)
}

function storedReferences(of: Configured | undefined): FormState['references'] {
  const { config = {}, referenced_fields: names = [] } = of ?? {}
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = config[name]
      return isReference(value) ? [[name, value]] : []
    }),
  )
}

/** Validation issues by the path of the member: what is wrong with it, as the end of a sentence. */
export type Issues = Readonly<Record<string, string>>

/** The state of a form. */
export interface FormState {
  readonly shape: number
  readonly drafts: Readonly<Record<string, Draft>>
  readonly stored: Readonly<Record<string, Stored>>
  /** The stored references. */
  readonly references: Readonly<Record<string, ReferenceDraft>>
  readonly alternatives: Readonly<Record<string, string>>
  readonly issues: Issues
  /** The stored config, where there is one: to see what the form changes. */
  readonly base: Pick<FormState, 'shape' | 'drafts'> | undefined
}

/** The first state of a form: the defaults, or the stored config. */
export function initialState(spec: FormSpec, connection: Configured | undefined): FormState {
  const config = connection?.config ?? {}
  const secrets = storedFields(connection)
  const value = spec.chooser && config[spec.chooser.name]
  const shape = Math.max(
    0,
    spec.shapes.findIndex((one) => one.value === value),
  )
  const fields = spec.shapes[shape]?.fields ?? []
  const has = (name: string) => config[name] !== undefined || secrets.includes(name)
  // In a stored config an absent member has no value: the default does not apply.
  const drafts = connection
    ? Object.fromEntries(
        fields.map((field) => [field.name, toDraft(field, shownValue(connection, field.name))]),
      )
    : {}
  return {
    ...{ shape, drafts },
    base: connection && { shape, drafts },
    stored: Object.fromEntries(secrets.map((name) => [name, 'kept' as const])),
    references: storedReferences(connection),
    alternatives: Object.fromEntries(
      spec.alternatives.map(({ title, options }) => {
        const filled = options.find((option) => option.fields.some(has))
        return [title, (connection ? (filled ?? options.at(-1)) : options[0])?.title ?? '']
      }),
    ),
    issues: {},
  }
}

/** The fields that another choice hides. */
export function hiddenFields({ alternatives }: FormSpec, state: FormState): ReadonlySet<string> {
  const hidden = alternatives.flatMap(({ title, options }) =>
    options
      .filter((option) => option.title !== state.alternatives[title])
      .flatMap((one) => one.fields),
  )
  return new Set(hidden)
}

/** The config to send, and its validation issues. */
export function readConfig(
  { chooser }: FormSpec,
  shape: ShapeSpec,
  fields: readonly FieldSpec[],
  hidden: ReadonlySet<string>,
  state: FormState,
  changedDestinations: readonly string[],
) {
  const config: Record<string, unknown> = {}
  const issues: Record<string, string> = {}
  const moved = changedDestinations.length > 0
  if (chooser && shape.value !== undefined) config[chooser.name] = shape.value
  for (const field of fields) {
    const { name, label, required } = field
    const stored = state.stored[name]
    if (stored === 'kept' && !moved) continue
    if (stored === 'removed') {
      config[name] = null
      continue
    }
    const read = readDraft(field, state.drafts[name] ?? toDraft(field))
    if (read.kind === 'value') config[name] = read.value
    else if (read.kind === 'issue') Object.assign(issues, below(name, read.issues))
    else if (stored === 'kept') issues[name] = reenterMessage(changedDestinations)
    else if (required) issues[name] = `Enter the ${inSentence(label)}.`
  }
  // A stored secret of another choice stays unless null is sent.
  for (const name of hidden) if (state.stored[name] !== undefined) config[name] = null
  return { config, issues }
}

/** The issues of a field and of its members, by path; the empty path is the field itself. */
function below(name: string, issues: Issues): Issues {
  const each = Object.entries(issues)
  return Object.fromEntries(each.map(([at, text]) => [at === '' ? name : `${name}.${at}`, text]))
}

/** Whether a path of an issue is a field or below it. */
export function isAt(name: string, path: string): boolean {
  return path === name || path.startsWith(`${name}.`)
}

/** The message where a stored secret is required again, since these destinations changed. */
export function reenterMessage(destinations: readonly string[]): string {
  return `The destination changed (${destinations.join(', ')}). Enter the secret again.`
}

/** Merges the change of another user: their values where the form changed nothing, and the labels of what both changed. */
export function mergeChanges(spec: FormSpec, state: FormState, from: Configured, onto: Configured) {
  const conflicts: string[] = []
  function merged<Value extends Draft | number>(
    label: string,
    { mine, was, theirs }: { readonly mine: Value; readonly was: Value; readonly theirs: Value },
  ): Value {
    if (same(theirs, was)) return mine
    if (same(mine, was)) return theirs
    if (!same(theirs, mine)) conflicts.push(label)
    return mine
  }
  const [before, after] = [initialState(spec, from), initialState(spec, onto)]
  const choice = { mine: state.shape, was: before.shape, theirs: after.shape }
  const shape = merged(spec.chooser?.label ?? '', choice)
  const alternatives = { ...state.alternatives }
  for (const { title } of spec.alternatives) {
    const [mine = '', was = '', theirs = ''] = [state, before, after].map(
      (one) => one.alternatives[title],
    )
    alternatives[title] = merged(title, { mine, was, theirs })
  }
  const drafts: Record<string, Draft> = { ...state.drafts }
  const stored: Record<string, Stored> = { ...state.stored }
  for (const field of spec.shapes[shape]?.fields ?? []) {
    const { name, label } = field
    const was = toDraft(field, shownValue(from, name))
    const theirs = toDraft(field, shownValue(onto, name))
    const mine = state.drafts[name] ?? was
    const draft = merged(label, { mine, was, theirs })
    // A field without a draft starts with its default.
    if (!same(draft, mine)) drafts[name] = draft
    const isStored = storedFields(onto).includes(name)
    if (stored[name] === 'kept' && !isStored) delete stored[name]
    else if (stored[name] === undefined && isStored)
      stored[name] = same(mine, was) ? 'kept' : 'replaced'
  }
  const { base, references } = after
  return { state: { shape, alternatives, drafts, stored, base, references }, conflicts }
}

const same = (a: Draft | number, b: Draft | number): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
