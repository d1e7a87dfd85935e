import Box from '@cloudscape-design/components/box'
import { useQueryClient } from '@tanstack/react-query'
import { toProblem } from '../../api/problem.ts'
import type { Connection } from '../../api/resources.ts'
import type { Reference } from '../../data/connection-parts.ts'
import { connectionKey, connectionsKey } from '../../data/connections.ts'
import { useNotices } from '../../layout/notices.tsx'
import { ConfirmDelete } from '../../parts/confirm-delete.tsx'
import { useSignedIn } from '../../session/session.tsx'

interface DeleteProps {
  readonly connection: Connection
  onDone(deleted: boolean): void
}

/** Asks for confirmation and deletes; where the connection has references, lists them. */
export function DeleteConnection({ connection, onDone }: DeleteProps) {
  const { ask } = useSignedIn()
  const { notify } = useNotices()
  const queries = useQueryClient()
  const remove = async () => {
    const path = `/v1/connections/${connection.id}`
    try {
      await ask({ method: 'DELETE', path })
    } catch (error) {
      // Another user deleted it first.
      if (toProblem(error).code !== 'connection_not_found') throw error
    }
    queries.removeQueries({ queryKey: connectionKey(connection.id) })
    await queries.invalidateQueries({ queryKey: connectionsKey })
    notify({ type: 'success', header: `${connection.name} was deleted.` })
    onDone(true)
  }
  return (
    <ConfirmDelete
      what={`the connection ${connection.name}`}
      onDelete={remove}
      onCancel={() => onDone(false)}
      rejection={(problem) =>
        problem.code === 'connection_in_use' ? (
          <Users references={problem.details.references} />
        ) : null
      }
    >
      Lookups of this connection fail immediately. An operator can restore its secret in AWS for 7
      days. The console cannot.
    </ConfirmDelete>
  )
}

function Users({ references }: { readonly references: unknown }) {
  const list = Array.isArray(references) ? (references as Partial<Reference>[]) : []
  return (
    <>
      <Box variant="p" color="inherit">
        These resources use the connection. Remove their references first:
      </Box>
      <ul>
        {list.map(({ resource_type: type, resource_id: id }) => (
          <li key={`${type}/${id}`}>
            {type} <b>{id}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
