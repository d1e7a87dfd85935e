import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { asProblem } from '../api/problem.ts'
import type { Connection, One } from '../api/resources.ts'
import { connectionKey, connectionsKey } from '../data/connections.ts'
import type { ConfigForm } from '../forms/config-form.ts'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { useAction } from '../parts/use-action.ts'
import { useSignedIn } from '../session/session.tsx'

/** Somebody else's change that came first. */
export interface Race {
  readonly theirs: Pick<Connection, 'updated_by' | 'updated_at'>
  /** The labels of fields that both changed: what stands in the form wins if it is sent. */
  readonly conflicts: readonly string[]
}

interface Edited {
  readonly connection: Connection
  readonly form: ConfigForm
  readonly clientId: string | undefined
}

/** Sends what was changed; where somebody else was faster, takes in their change and tells of it. */
export function useUpdate({ connection, form, clientId }: Edited) {
  const { ask } = useSignedIn()
  const { tell } = useNotices()
  const panel = usePanel()
  const queries = useQueryClient()
  const base = useRef(connection)
  const [others, setOthers] = useState<Readonly<Record<string, string>>>({})
  const [race, setRace] = useState<Race>()
  const path = `/v1/connections/${connection.id}`

  async function lost(): Promise<void> {
    const { data: theirs } = await ask<One<Connection>>({ path })
    setRace({ theirs, conflicts: form.rebase(base.current, theirs) })
    base.current = theirs
  }

  const update = useAction(async () => {
    const config = form.read()
    if (!config) return
    setOthers({})
    const client = clientId === undefined ? {} : { oauth2_client_id: clientId }
    const body = { type: connection.type, name: connection.name, config, ...client }
    try {
      const { data } = await ask<One<Connection>>({
        ...{ method: 'PUT', path, body, ifMatch: base.current.version },
      })
      queries.setQueryData(connectionKey(data.id), data)
      void queries.invalidateQueries({ queryKey: connectionsKey })
      void queries.invalidateQueries({ queryKey: ['events', data.id] })
      tell({ type: 'success', header: `${data.name} is updated.` })
      const consentEnded = connection.status === 'active' && data.status === 'incomplete'
      if (consentEnded) panel.open('authorize-connection', data.id)
      else panel.close()
    } catch (error) {
      const problem = asProblem(error)
      if (problem.code === 'precondition_failed') await lost()
      else setOthers(form.blame(problem))
      throw error
    }
  })
  return { update, others, race }
}
