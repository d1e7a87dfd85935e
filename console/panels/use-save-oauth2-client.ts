import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Oauth2Client, One } from '../api/resources.ts'
import { oauth2ClientsKey } from '../data/queries.ts'
import { inConfig } from '../forms/client-choice.ts'
import type { ConfigForm } from '../forms/config-form.ts'
import type { Served } from '../forms/served-field.tsx'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { useIdempotencyKey } from '../parts/hooks.ts'
import { useSignedIn } from '../session/session.tsx'
import { type EditConflict, type Submit, useSubmit } from './use-submit.ts'

interface EditedOauth2Client {
  readonly form: ConfigForm
  readonly served: Served
  readonly name: string
  /** Undefined for a new one. */
  readonly client: Oauth2Client | undefined
  readonly projectId: string | undefined
  readonly system: boolean
  rename(name: string): void
  /** Shows a new one whose endpoints were discovered. */
  onDiscovered(client: Oauth2Client): void
}

/** Sends an OAuth client; where another user saved first, merges their change into the form. */
export function useSaveOauth2Client(edited: EditedOauth2Client): Submit {
  const { form, served, name, client, projectId, system, rename, onDiscovered } = edited
  const { ask } = useSignedIn()
  const { notify } = useNotices()
  const panel = usePanel()
  const queries = useQueryClient()
  const idempotencyKey = useIdempotencyKey()
  const base = useRef(client)

  async function save(members: Readonly<Record<string, unknown>>): Promise<Oauth2Client> {
    const { current } = base
    if (current) {
      const body = { name, type: current.type, ...members }
      const path = `/v1/oauth2-clients/${current.id}`
      const request = { method: 'PUT', path, body, ifMatch: current.version } as const
      return (await ask<One<Oauth2Client>>(request)).data
    }
    const { type, provider } = served
    const whole = {
      ...{ name, ...members, ...(provider ? { provider: provider.id } : { type: type.type }) },
      ...(system ? { system } : { project_id: projectId }),
    }
    const create = { method: 'POST', path: '/v1/oauth2-clients' } as const
    const request = { ...create, body: whole, idempotencyKey: idempotencyKey(whole) }
    return (await ask<One<Oauth2Client>>(request)).data
  }

  async function rebase(mine: Oauth2Client): Promise<EditConflict> {
    const { data: theirs } = await ask<One<Oauth2Client>>({ path: `/v1/oauth2-clients/${mine.id}` })
    const conflicts = form.rebase(configured(mine), configured(theirs))
    const renamed = theirs.name !== mine.name
    if (renamed && name === mine.name) rename(theirs.name)
    const both = renamed && name !== mine.name && name !== theirs.name
    base.current = theirs
    return { theirs, conflicts: both ? ['Name', ...conflicts] : conflicts }
  }

  // Of the generic type: the endpoints can be left out only where an issuer names them.
  function isWithoutServer({ authorization_url: url, issuer }: Readonly<Record<string, unknown>>) {
    const isGeneric = form.spec.alternatives.length > 0
    if (!isGeneric || url !== undefined || issuer !== undefined) return false
    form.setIssue('issuer', 'Enter the issuer, or the endpoints.')
    return true
  }

  const { current: mine } = base
  return useSubmit({
    issuesOf: (problem) => form.showIssues(inConfig(problem)),
    ...(mine ? { onConflict: () => rebase(base.current ?? mine) } : {}),
    async send() {
      const members = form.read()
      if (!members || isWithoutServer(members)) return
      const saved = await save(members)
      void queries.invalidateQueries({ queryKey: oauth2ClientsKey })
      if (saved.authorization_url && !members.authorization_url) return onDiscovered(saved)
      notify({ type: 'success', header: `${saved.name} was ${client ? 'updated' : 'registered'}.` })
      panel.close()
    },
  })
}

const configured = (client: Oauth2Client) => ({ ...client, config: { ...client } })
