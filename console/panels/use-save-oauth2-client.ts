import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ApiProblem, asProblem } from '../api/problem.ts'
import type { Oauth2Client, One } from '../api/resources.ts'
import { oauth2ClientsKey } from '../data/oauth2-clients.ts'
import type { ConfigForm } from '../forms/config-form.ts'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { useAction } from '../parts/use-action.ts'
import { useSignedIn } from '../session/session.tsx'
import { useOnce } from './use-idempotency-key.ts'
import type { Race } from './use-update-connection.ts'

interface Kept {
  readonly form: ConfigForm
  readonly type: string
  readonly name: string
  readonly client: Oauth2Client | undefined
  readonly projectId: string | undefined
  readonly system: boolean
  rename(name: string): void
}

/** Sends an OAuth client; where somebody else was faster, takes in their change and tells of it. */
export function useKeepOauth2Client(kept: Kept) {
  const { form, type, name, client, projectId, system, rename } = kept
  const { ask } = useSignedIn()
  const { tell } = useNotices()
  const panel = usePanel()
  const queries = useQueryClient()
  const once = useOnce()
  const base = useRef(client)
  const [others, setOthers] = useState<Readonly<Record<string, string>>>({})
  const [race, setRace] = useState<Race>()

  async function send(members: Readonly<Record<string, unknown>>): Promise<Oauth2Client> {
    const body = { name, type, ...members }
    const { current } = base
    if (current) {
      const path = `/v1/oauth2-clients/${current.id}`
      const asked = { method: 'PUT', path, body, ifMatch: current.version } as const
      return (await ask<One<Oauth2Client>>(asked)).data
    }
    const whole = { ...body, ...(system ? { system } : { project_id: projectId }) }
    const path = '/v1/oauth2-clients'
    const asked = { method: 'POST', path, body: whole, idempotencyKey: once(whole) } as const
    return (await ask<One<Oauth2Client>>(asked)).data
  }

  async function lost(mine: Oauth2Client): Promise<void> {
    const { data: theirs } = await ask<One<Oauth2Client>>({ path: `/v1/oauth2-clients/${mine.id}` })
    const conflicts = form.rebase(
      { ...mine, config: { ...mine } },
      { ...theirs, config: { ...theirs } },
    )
    const renamed = theirs.name !== mine.name
    if (renamed && name === mine.name) rename(theirs.name)
    const both = renamed && name !== mine.name && name !== theirs.name
    setRace({ theirs, conflicts: both ? ['Name', ...conflicts] : conflicts })
    base.current = theirs
  }

  const keep = useAction(async () => {
    const members = form.read()
    if (!members) return
    setOthers({})
    try {
      const saved = await send(members)
      void queries.invalidateQueries({ queryKey: oauth2ClientsKey })
      tell({ type: 'success', header: `${saved.name} is ${client ? 'updated' : 'registered'}.` })
      panel.close()
    } catch (error) {
      const problem = asProblem(error)
      if (problem.code === 'precondition_failed' && base.current) await lost(base.current)
      else setOthers(form.blame(asConfig(problem)))
      throw error
    }
  })
  return { keep, others, race }
}

/** The fields of an OAuth client stand at the top of its body; a form looks for them in a config. */
function asConfig({ status, code, message, details }: ApiProblem): ApiProblem {
  const moved = Object.entries(details).map(([path, words]) =>
    path === 'name' ? [path, words] : [`config.${path}`, words],
  )
  return new ApiProblem({ status, code, message, details: Object.fromEntries(moved) })
}
