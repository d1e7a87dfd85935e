import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Connection, ConnectionType, One, TypeSummary } from '../../api/resources.ts'
import { connectionKey, connectionsKey } from '../../data/queries.ts'
import { useNotices } from '../../layout/notices.tsx'
import { useIdempotencyKey } from '../../parts/hooks.ts'
import { useProject } from '../../session/project.tsx'
import { useSignedIn } from '../../session/session.tsx'

/** The heading of the panel. */
export const createTitle = 'Add new connection'

/** What the forms of a new connection have in common. */
export interface NewConnectionProps {
  readonly type: ConnectionType
  readonly typeField: ReactNode
  readonly name: string
  setName(name: string): void
  choose(type: TypeSummary): void
}

/** What a new connection is created with. */
export interface NewConnection {
  readonly type: string
  readonly name: string
  readonly config: Readonly<Record<string, unknown>>
  readonly clientId: string | undefined
}

/** Creates connections in the open project; a repeat with the same members creates no other. */
export function useCreate(): (connection: NewConnection) => Promise<Connection> {
  const { ask } = useSignedIn()
  const { project } = useProject()
  const queries = useQueryClient()
  const idempotencyKey = useIdempotencyKey()
  return async ({ name, type, config, clientId }) => {
    const client = clientId ? { oauth2_client_id: clientId } : {}
    const body = { name, project_id: project?.id, type, config, ...client }
    const { data } = await ask<One<Connection>>({
      ...{ method: 'POST', path: '/v1/connections', body, idempotencyKey: idempotencyKey(body) },
    })
    queries.setQueryData(connectionKey(data.id), data)
    await queries.invalidateQueries({ queryKey: connectionsKey })
    return data
  }
}

/** Announces a connection that was created. */
export function useAnnounce(): (connection: Pick<Connection, 'name' | 'status'>) => void {
  const { notify } = useNotices()
  return ({ name, status }) => {
    const state = status === 'active' ? 'is ready to use' : 'was created'
    notify({ type: 'success', header: `${name} ${state}.` })
  }
}
