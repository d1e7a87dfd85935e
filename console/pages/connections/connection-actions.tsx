import Box from '@cloudscape-design/components/box'
import ButtonDropdown, {
  type ButtonDropdownProps,
} from '@cloudscape-design/components/button-dropdown'
import { useQueryClient } from '@tanstack/react-query'
import { toProblem } from '../../api/problem.ts'
import type { Connection } from '../../api/resources.ts'
import { useConnectionType } from '../../data/catalogue.ts'
import { connectionKey, connectionsKey, type Reference } from '../../data/queries.ts'
import { useNotices } from '../../layout/notices.tsx'
import { type PanelName, usePanel } from '../../layout/panel.tsx'
import { useSignedIn } from '../../session/session.tsx'
import { ConfirmDelete } from '../row-actions.tsx'

interface MenuProps {
  readonly connection: Connection
  /** The label of the button; three dots without one. */
  readonly text?: string
  onDelete(connection: Connection): void
}

const panels: Readonly<Record<string, PanelName>> = {
  edit: 'edit-connection',
  test: 'test-connection',
  authorize: 'authorize-connection',
}

/** The actions on a connection that the role of the key allows. */
export function ConnectionMenu({ connection, text, onDelete }: MenuProps) {
  const { self } = useSignedIn()
  const { open } = usePanel()
  const items = useMenuItems(connection)
  if (items.length === 0 || (connection.system && !(self.role === 'admin' && !self.project_id)))
    return null
  return (
    <ButtonDropdown
      items={items}
      variant={text ? 'normal' : 'inline-icon'}
      ariaLabel={`Actions for ${connection.name}`}
      expandToViewport
      onItemClick={({ detail }) => {
        const panel = panels[detail.id]
        if (panel) open(panel, connection.id)
        else onDelete(connection)
      }}
    >
      {text}
    </ButtonDropdown>
  )
}

function useMenuItems({ type, status }: Connection): ButtonDropdownProps.Item[] {
  const { can } = useSignedIn()
  const isOauth = useConnectionType(type)?.oauth === true
  if (!can('connections:write')) return []
  return [
    { id: 'edit', text: 'Edit' },
    { id: 'test', text: 'Test' },
    ...(isOauth
      ? [{ id: 'authorize', text: status === 'active' ? 'Authorize again' : 'Authorize' }]
      : []),
    { id: 'delete', text: 'Delete' },
  ]
}

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
