import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { ApiProblem } from '../api/problem.ts'
import type { Oauth2Client, One, TypeSummary } from '../api/resources.ts'
import { oauth2ProvidersQuery, providerOf } from '../data/catalogue.ts'
import { oauth2ClientsKey, useOauth2Clients } from '../data/queries.ts'
import { useIdempotencyKey } from '../parts/hooks.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { clientFor, type DeclaredInputs, inputsBeingTyped } from './client-inputs.ts'
import { type ConfigForm, useConfigForm } from './config-form.ts'
import type { Issues } from './form-state.ts'
import { clientKindOf, oauth2ClientSchema } from './oauth2-client-schema.ts'

/** The choice that registers another OAuth client. */
export const newClient = 'new'

/** The OAuth client of a connection that is created: one that exists, a new one, or none yet. */
export interface ClientChoice {
  /** The id of one; `newClient`; undefined: the shared one, or none. */
  readonly chosen: string | undefined
  choose(id: string | undefined): void
  /** The OAuth clients that people registered; undefined until they are loaded. */
  readonly clients: readonly Oauth2Client[] | undefined
  readonly failed: boolean
  readonly canRegister: boolean
  /** The form of a new one. */
  readonly form: ConfigForm
  /** Whether it takes a new one: none is there, or another is chosen. */
  readonly registers: boolean
  /** What the chosen or the new one declares for its connections to enter. */
  readonly inputs: DeclaredInputs
  /** Whether something was entered for a new one. */
  readonly isFilled: boolean
  /** The members of a new one; null where its form is empty, undefined where a field has an issue. */
  read(): Readonly<Record<string, unknown>> | null | undefined
  /** The id to create the connection with; registers the new one first. */
  requireId(members: Readonly<Record<string, unknown>> | null): Promise<string | undefined>
  /** Shows the issues of a new one at its fields; returns whether the problem is one of it. */
  showIssues(problem: ApiProblem): Issues | undefined
}

/** Chooses an OAuth client of a type, or registers one in the same form. */
export function useClientChoice(type: TypeSummary, issuer?: string): ClientChoice {
  const { can } = useSignedIn()
  const { data, isError } = useOauth2Clients(type.type, type.oauth)
  const [chosen, choose] = useState<string>()
  const kind = clientKindOf(type)
  const schema = useMemo(() => ({ config_schema: oauth2ClientSchema(kind) }), [kind])
  const form = useConfigForm(schema)
  const { register, hasFailed } = useRegister(type, issuer)
  const clients = data?.filter(({ managed }) => !managed)
  const canRegister = can('oauth2-clients:write')
  const registers = canRegister && (chosen === newClient || clients?.length === 0)
  return {
    ...{ chosen, choose, clients, failed: isError, canRegister, form, registers },
    inputs: registers ? inputsBeingTyped(form) : (clientFor(clients, chosen)?.inputs ?? []),
    isFilled: !isEmpty(form),
    read: () => {
      if (!registers || isEmpty(form)) return null
      return form.read(issuer === undefined ? {} : { issuer })
    },
    async requireId(members) {
      if (members === null) return chosen === newClient ? undefined : chosen
      const id = await register(members)
      choose(id)
      return id
    },
    showIssues: (problem) => (hasFailed() ? form.showIssues(inConfig(problem)) : undefined),
  }
}

const isEmpty = (form: ConfigForm) =>
  form.fields
    .filter(({ name }) => name === 'client_id' || name === 'client_secret')
    .every((field) => form.draft(field) === '')

/** Registers an OAuth client of the open project; a repeat with the same members registers no other. */
function useRegister({ type, name: typeName }: TypeSummary, issuer: string | undefined) {
  const { ask } = useSignedIn()
  const { project } = useProject()
  const queries = useQueryClient()
  const idempotencyKey = useIdempotencyKey()
  const running = useRef(false)
  const label = issuer !== undefined && URL.canParse(issuer) ? new URL(issuer).host : typeName
  return {
    /** Whether the last request was a registration that failed. */
    hasFailed() {
      const failed = running.current
      running.current = false
      return failed
    },
    async register(members: Readonly<Record<string, unknown>>): Promise<string> {
      running.current = true
      // One application serves every type of its provider.
      const provider = providerOf(await queries.ensureQueryData(oauth2ProvidersQuery), type)
      const served = provider ? { provider: provider.id } : { type }
      const name = `${provider?.name ?? label} app`
      const body = { name, project_id: project?.id, ...served, ...members }
      const { data } = await ask<One<Oauth2Client>>({
        ...{ method: 'POST', path: '/v1/oauth2-clients', body },
        idempotencyKey: idempotencyKey(body),
      })
      running.current = false
      await queries.invalidateQueries({ queryKey: oauth2ClientsKey })
      return data.id
    },
  }
}

/** The fields of an OAuth client are members of its body; a form looks for them in a config. */
export function inConfig({ status, code, message, details }: ApiProblem): ApiProblem {
  const moved = Object.entries(details).map(([path, issue]) =>
    path === 'name' ? [path, issue] : [`config.${path}`, issue],
  )
  return new ApiProblem({ status, code, message, details: Object.fromEntries(moved) })
}
