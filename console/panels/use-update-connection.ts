import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Connection, One } from '../api/resources.ts'
import { connectionKey, connectionsKey } from '../data/queries.ts'
import type { ConfigForm } from '../forms/config-form.ts'
import { useNotices } from '../layout/notices.tsx'
import { usePanel } from '../layout/panel.tsx'
import { useSignedIn } from '../session/session.tsx'
import { type Submit, useSubmit } from './use-submit.ts'

interface EditedConnection {
  readonly connection: Connection
  readonly form: ConfigForm
  readonly clientId: string | undefined
}

/** Sends a changed connection; where another user saved first, merges their change into the form. */
export function useUpdateConnection({ connection, form, clientId }: EditedConnection): Submit {
  const { ask } = useSignedIn()
  const { notify } = useNotices()
  const panel = usePanel()
  const queries = useQueryClient()
  const base = useRef(connection)
  const path = `/v1/connections/${connection.id}`
  return useSubmit({
    issuesOf: form.showIssues,
    async send() {
      const config = form.read()
      if (!config) return
      const client = clientId === undefined ? {} : { oauth2_client_id: clientId }
      const body = { type: connection.type, name: connection.name, config, ...client }
      const { data } = await ask<One<Connection>>({
        ...{ method: 'PUT', path, body, ifMatch: base.current.version },
      })
      queries.setQueryData(connectionKey(data.id), data)
      void queries.invalidateQueries({ queryKey: connectionsKey })
      void queries.invalidateQueries({ queryKey: ['events', data.id] })
      notify({ type: 'success', header: `${data.name} was updated.` })
      const needsAuthorization = connection.status === 'active' && data.status === 'incomplete'
      if (needsAuthorization) panel.open('authorize-connection', data.id)
      else panel.close()
    },
    async onConflict() {
      const { data: theirs } = await ask<One<Connection>>({ path })
      const conflicts = form.rebase(base.current, theirs)
      base.current = theirs
      return { theirs, conflicts }
    },
  })
}
