import { useCallback, useMemo, useState } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import type { ConnectionType } from '../api/resources.ts'
import { type Draft, draftOf, readDraft } from './draft.ts'
import {
  type Alternatives,
  type FieldSpec,
  type FormSpec,
  formSpecOf,
  type ShapeSpec,
} from './schema.ts'

/** A secret that is stored already: it stays, is replaced by what is typed, or goes. */
export type Stored = 'kept' | 'replaced' | 'removed'

/** What has a config: a connection, or what is edited as one. */
export interface Configured {
  readonly config?: Readonly<Record<string, unknown>>
  readonly withheld_fields?: readonly string[]
}

/** A config while it is edited. */
export interface ConfigForm {
  readonly spec: FormSpec
  readonly shape: ShapeSpec
  /** The fields that apply, in their order. */
  readonly fields: readonly FieldSpec[]
  readonly faults: Readonly<Record<string, string>>
  /** All that was typed, as one object that changes with it. */
  readonly drafts: Readonly<Record<string, Draft>>
  draft(field: FieldSpec): Draft
  set(name: string, draft: Draft): void
  chooseShape(value: string): void
  chosen(alternatives: Alternatives): string
  chooseAlternative(alternatives: Alternatives, title: string): void
  /** Undefined where no secret is stored. */
  stored(name: string): Stored | undefined
  store(name: string, state: Stored): void
  /** The config to send, or undefined where a field shows what is wrong. */
  read(): Readonly<Record<string, unknown>> | undefined
  /** Shows at their fields what the server says of them; returns what it says of others. */
  blame(problem: ApiProblem): Readonly<Record<string, string>>
  /**
   * Takes in a change that somebody else made: what was not touched here becomes theirs. Returns the
   * labels of what both changed.
   */
  rebase(from: Configured, onto: Configured): readonly string[]
}

interface State {
  readonly shape: number
  readonly drafts: Readonly<Record<string, Draft>>
  readonly stored: Readonly<Record<string, Stored>>
  readonly alternatives: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, string>>
}

/** A form over a config's schema: of something new, or of what is there. */
export function useConfigForm(
  type: Pick<ConnectionType, 'config_schema'>,
  connection?: Configured,
): ConfigForm {
  const spec = useMemo(() => formSpecOf(type.config_schema), [type])
  const [state, setState] = useState<State>(() => startOf(spec, connection))
  const change = useCallback((part: (now: State) => Partial<State>) => {
    setState((now) => ({ ...now, ...part(now) }))
  }, [])
  const shape = spec.shapes[state.shape] ?? spec.shapes[0]
  const hidden = hiddenBy(spec, state)
  const fields = shape.fields.filter(({ name }) => !hidden.has(name))
  const without = (faults: State['faults'], name: string) =>
    Object.fromEntries(Object.entries(faults).filter(([at]) => at !== name))

  return {
    ...{ spec, shape, fields, faults: state.faults, drafts: state.drafts },
    draft: (field) => state.drafts[field.name] ?? draftOf(field),
    set: (name, draft) =>
      change((now) => ({
        drafts: { ...now.drafts, [name]: draft },
        faults: without(now.faults, name),
      })),
    chooseShape: (value) =>
      change(() => ({
        shape: Math.max(
          0,
          spec.shapes.findIndex((one) => one.value === value),
        ),
        faults: {},
      })),
    chosen: ({ title }) => state.alternatives[title] ?? '',
    chooseAlternative: ({ title }, option) =>
      change((now) => ({ alternatives: { ...now.alternatives, [title]: option }, faults: {} })),
    stored: (name) => state.stored[name],
    store: (name, stored) =>
      change((now) => ({
        stored: { ...now.stored, [name]: stored },
        drafts: Object.fromEntries(Object.entries(now.drafts).filter(([at]) => at !== name)),
        faults: without(now.faults, name),
      })),
    read: () => {
      const { config, faults } = readAll(spec, shape, fields, hidden, state)
      change(() => ({ faults }))
      return Object.keys(faults).length === 0 ? config : undefined
    },
    blame: (problem) => {
      const { own, others } = blamed(problem, fields)
      change(() => ({ faults: own }))
      return others
    },
    rebase: (from, onto) => {
      const merged = mergedInto(shape, state, from, onto)
      change(() => merged.state)
      return merged.conflicts
    },
  }
}

function startOf(spec: FormSpec, connection: Configured | undefined): State {
  const config = connection?.config ?? {}
  const withheld = connection?.withheld_fields ?? []
  const value = spec.chooser && config[spec.chooser.name]
  const shape = Math.max(
    0,
    spec.shapes.findIndex((one) => one.value === value),
  )
  const fields = spec.shapes[shape]?.fields ?? []
  const has = (name: string) => config[name] !== undefined || withheld.includes(name)
  return {
    shape,
    // Of a stored config what is absent is absent, and no default stands for it.
    drafts: connection
      ? Object.fromEntries(
          fields.map((field) => [field.name, draftOf(field, config[field.name] ?? null)]),
        )
      : {},
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

function hiddenBy({ alternatives }: FormSpec, state: State): ReadonlySet<string> {
  const hidden = alternatives.flatMap(({ title, options }) =>
    options
      .filter((option) => option.title !== state.alternatives[title])
      .flatMap((one) => one.fields),
  )
  return new Set(hidden)
}

function readAll(
  { chooser }: FormSpec,
  shape: ShapeSpec,
  fields: readonly FieldSpec[],
  hidden: ReadonlySet<string>,
  state: State,
) {
  const config: Record<string, unknown> = {}
  const faults: Record<string, string> = {}
  if (chooser && shape.value !== undefined) config[chooser.name] = shape.value
  for (const field of fields) {
    const { name, label, required } = field
    const stored = state.stored[name]
    if (stored === 'kept') continue
    if (stored === 'removed') {
      config[name] = null
      continue
    }
    const read = readDraft(field, state.drafts[name] ?? draftOf(field))
    if (read.kind === 'value') config[name] = read.value
    else if (read.kind === 'fault') faults[name] = read.words
    else if (required) faults[name] = `Enter the ${inSentence(label)}.`
  }
  // A secret that another choice left behind would be kept if it were not sent.
  for (const name of hidden) if (state.stored[name] !== undefined) config[name] = null
  return { config, faults }
}

/** A label as it stands within a sentence: "API key" stays, "Host" does not. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

function mergedInto(shape: ShapeSpec, state: State, from: Configured, onto: Configured) {
  const drafts: Record<string, Draft> = { ...state.drafts }
  const stored: Record<string, Stored> = { ...state.stored }
  const conflicts: string[] = []
  for (const field of shape.fields) {
    const { name, label } = field
    const was = draftOf(field, from.config?.[name] ?? null)
    const theirs = draftOf(field, onto.config?.[name] ?? null)
    const mine = state.drafts[name] ?? was
    if (same(mine, was)) drafts[name] = theirs
    else if (!same(theirs, was) && !same(theirs, mine)) conflicts.push(label)
    const isThere = onto.withheld_fields?.includes(name) === true
    if (stored[name] === 'kept' && !isThere) delete stored[name]
    else if (stored[name] === undefined && isThere)
      stored[name] = same(mine, was) ? 'kept' : 'replaced'
  }
  return { state: { drafts, stored }, conflicts }
}

const same = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b)

function blamed({ details }: ApiProblem, fields: readonly FieldSpec[]) {
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
