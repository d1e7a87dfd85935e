import type { ApiProblem } from '../api/problem.ts'
import type { Configured, Stored } from './config-form.ts'
import { type Draft, draftOf, readDraft } from './draft.ts'
import type { FieldSpec, FormSpec, ShapeSpec } from './schema.ts'

/** What stands in a form. */
export interface FormState {
  readonly shape: number
  readonly drafts: Readonly<Record<string, Draft>>
  readonly stored: Readonly<Record<string, Stored>>
  readonly alternatives: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, string>>
  /** What is stored, where something is: to see what is changed here. */
  readonly base: Pick<FormState, 'shape' | 'drafts'> | undefined
}

/** What a form begins with: nothing but defaults, or what is there already. */
export function startOf(spec: FormSpec, connection: Configured | undefined): FormState {
  const config = connection?.config ?? {}
  const withheld = connection?.withheld_fields ?? []
  const value = spec.chooser && config[spec.chooser.name]
  const shape = Math.max(
    0,
    spec.shapes.findIndex((one) => one.value === value),
  )
  const fields = spec.shapes[shape]?.fields ?? []
  const has = (name: string) => config[name] !== undefined || withheld.includes(name)
  // Of a stored config what is absent is absent, and no default stands for it.
  const drafts = connection
    ? Object.fromEntries(
        fields.map((field) => [field.name, draftOf(field, config[field.name] ?? null)]),
      )
    : {}
  return {
    ...{ shape, drafts },
    base: connection && { shape, drafts },
    stored: Object.fromEntries(withheld.map((name) => [name, 'kept' as const])),
    alternatives: Object.fromEntries(
      spec.alternatives.map(({ title, options }) => {
        const filled = options.find((option) => option.fields.some(has))
        return [title, (connection ? (filled ?? options.at(-1)) : options[0])?.title ?? '']
      }),
    ),
    faults: {},
  }
}

/** The fields that another choice hides. */
export function hiddenBy({ alternatives }: FormSpec, state: FormState): ReadonlySet<string> {
  const hidden = alternatives.flatMap(({ title, options }) =>
    options
      .filter((option) => option.title !== state.alternatives[title])
      .flatMap((one) => one.fields),
  )
  return new Set(hidden)
}

/** The config to send, and what is wrong with it. */
export function readAll(
  { chooser }: FormSpec,
  shape: ShapeSpec,
  fields: readonly FieldSpec[],
  hidden: ReadonlySet<string>,
  state: FormState,
  movedTo: readonly string[],
) {
  const config: Record<string, unknown> = {}
  const faults: Record<string, string> = {}
  const moved = movedTo.length > 0
  if (chooser && shape.value !== undefined) config[chooser.name] = shape.value
  for (const field of fields) {
    const { name, label, required } = field
    const stored = state.stored[name]
    if (stored === 'kept' && !moved) continue
    if (stored === 'removed') {
      config[name] = null
      continue
    }
    const read = readDraft(field, state.drafts[name] ?? draftOf(field))
    if (read.kind === 'value') config[name] = read.value
    else if (read.kind === 'fault') faults[name] = read.words
    else if (stored === 'kept') faults[name] = enterAgain(movedTo)
    else if (required) faults[name] = `Enter the ${inSentence(label)}.`
  }
  // A secret that another choice left behind would be kept if it were not sent.
  for (const name of hidden) if (state.stored[name] !== undefined) config[name] = null
  return { config, faults }
}

/** What is asked for where a stored secret cannot be kept, since these destinations changed. */
export function enterAgain(destinations: readonly string[]): string {
  return `Enter it again: the destination changed (${destinations.join(', ')}).`
}

/** A label as it stands within a sentence: "API key" stays, "Host" does not. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

/** The form over somebody else's change: theirs where nothing was touched, and what both changed. */
export function mergedInto(spec: FormSpec, state: FormState, from: Configured, onto: Configured) {
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
  const [before, after] = [startOf(spec, from), startOf(spec, onto)]
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
    const was = draftOf(field, from.config?.[name] ?? null)
    const theirs = draftOf(field, onto.config?.[name] ?? null)
    const mine = state.drafts[name] ?? was
    const draft = merged(label, { mine, was, theirs })
    // What stands nowhere yet starts with its default.
    if (!same(draft, mine)) drafts[name] = draft
    const isThere = onto.withheld_fields?.includes(name) === true
    if (stored[name] === 'kept' && !isThere) delete stored[name]
    else if (stored[name] === undefined && isThere)
      stored[name] = same(mine, was) ? 'kept' : 'replaced'
  }
  return { state: { shape, alternatives, drafts, stored, base: after.base }, conflicts }
}

const same = (a: Draft | number, b: Draft | number): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** What the server says of the form's own fields, and of others. */
export function blamed({ details }: ApiProblem, fields: readonly FieldSpec[]) {
  const own: Record<string, string> = {}
  const others: Record<string, string> = {}
  for (const [path, said] of Object.entries(details)) {
    if (typeof said !== 'string') continue
    const [root, name = '', ...deeper] = path.split('.')
    const field = root === 'config' ? fields.find((one) => one.name === name) : undefined
    const words = deeper.length === 0 ? said : `${deeper.join('.')} ${said}`
    if (field) own[field.name] = `${field.label} ${words}.`
    else others[path] = said
  }
  return { own, others }
}
