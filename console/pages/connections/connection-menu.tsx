import ButtonDropdown, {
  type ButtonDropdownProps,
} from '@cloudscape-design/components/button-dropdown'
import type { Connection } from '../../api/resources.ts'
import { useConnectionType } from '../../data/connection-types.ts'
import { type PanelName, usePanel } from '../../layout/panel.tsx'
import { useSignedIn } from '../../session/session.tsx'

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
