import Box from '@cloudscape-design/components/box'
import { useQueryClient } from '@tanstack/react-query'
import { asProblem } from '../../api/problem.ts'
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

/** Asks once, and deletes; where something uses the connection, says what. */
export function DeleteConnection({ connection, onDone }: DeleteProps) {
  const { ask } = useSignedIn()
  const { tell } = useNotices()
  const queries = useQueryClient()
  const remove = async () => {
    const path = `/v1/connections/${connection.id}`
    try {
      await ask({ method: 'DELETE', path })
    } catch (error) {
      // Somebody else was faster: it is gone all the same.
      if (asProblem(error).code !== 'connection_not_found') throw error
    }
    queries.removeQueries({ queryKey: connectionKey(connection.id) })
    await queries.invalidateQueries({ queryKey: connectionsKey })
    tell({ type: 'success', header: `${connection.name} is deleted.` })
    onDone(true)
  }
  return (
    <ConfirmDelete
      what={`the connection ${connection.name}`}
      onDelete={remove}
      onCancel={() => onDone(false)}
      refusal={(problem) =>
        problem.code === 'connection_in_use' ? (
          <Users references={problem.details.references} />
        ) : null
      }
    >
      Whatever looks it up fails from then on. Its secret can be restored in AWS for 7 days, from
      here it cannot.
    </ConfirmDelete>
  )
}

function Users({ references }: { readonly references: unknown }) {
  const list = Array.isArray(references) ? (references as Partial<Reference>[]) : []
  return (
    <>
      <Box variant="p" color="inherit">
        Detach it there first. It is used by:
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
