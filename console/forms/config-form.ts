import { useCallback, useMemo, useState } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import type { ConnectionType } from '../api/resources.ts'
import { useSignedIn } from '../session/session.tsx'
import { changedDestinations } from './destinations.ts'
import { type Draft, draftOf } from './draft.ts'
import { blamed, type FormState, hiddenBy, mergedInto, readAll, startOf } from './form-state.ts'
import {
  type Alternatives,
  type FieldSpec,
  type FormSpec,
  formSpecOf,
  type ShapeSpec,
} from './schema.ts'

/** A secret that is stored already: it stays, is replaced by what is typed, or goes. */
export type Stored = 'kept' | 'replaced' | 'removed'

/** The same, or `moved`: it would stay, but the form sends it elsewhere, so it is asked for again. */
export type Shown = Stored | 'moved'

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
  stored(name: string): Shown | undefined
  /** The labels of the destinations that are changed, where that keeps no secret. */
  readonly movedTo: readonly string[]
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

/** A form over a config's schema: of something new, or of what is there. */
export function useConfigForm(
  type: Pick<ConnectionType, 'config_schema'>,
  connection?: Configured,
): ConfigForm {
  const { can } = useSignedIn()
  const spec = useMemo(() => formSpecOf(type.config_schema), [type])
  const [state, setState] = useState<FormState>(() => startOf(spec, connection))
  const change = useCallback((part: (now: FormState) => Partial<FormState>) => {
    setState((now) => ({ ...now, ...part(now) }))
  }, [])
  const shape = spec.shapes[state.shape] ?? spec.shapes[0]
  const hidden = hiddenBy(spec, state)
  const movedTo = can('credentials:read') ? [] : changedDestinations(spec, state, hidden)
  const fields = shape.fields.filter(({ name }) => !hidden.has(name))
  const without = (faults: FormState['faults'], name: string) =>
    Object.fromEntries(Object.entries(faults).filter(([at]) => at !== name))

  return {
    ...{ spec, shape, fields, faults: state.faults, drafts: state.drafts, movedTo },
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
    stored: (name) => {
      const stored = state.stored[name]
      return stored === 'kept' && movedTo.length > 0 ? 'moved' : stored
    },
    store: (name, stored) =>
      change((now) => ({
        stored: { ...now.stored, [name]: stored },
        drafts: Object.fromEntries(Object.entries(now.drafts).filter(([at]) => at !== name)),
        faults: without(now.faults, name),
      })),
    read: () => {
      const { config, faults } = readAll(spec, shape, fields, hidden, state, movedTo)
      change(() => ({ faults }))
      return Object.keys(faults).length === 0 ? config : undefined
    },
    blame: (problem) => {
      const { own, others } = blamed(problem, fields)
      change(() => ({ faults: own }))
      return others
    },
    rebase: (from, onto) => {
      const merged = mergedInto(spec, state, from, onto)
      change(() => merged.state)
      return merged.conflicts
    },
  }
}
