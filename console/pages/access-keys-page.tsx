import Badge from '@cloudscape-design/components/badge'
import Button from '@cloudscape-design/components/button'
import StatusIndicator from '@cloudscape-design/components/status-indicator'
import type { TableProps } from '@cloudscape-design/components/table'
import { useState } from 'react'
import type { AccessKey } from '../api/resources.ts'
import { accessKeysKey, useAccessKeys } from '../data/queries.ts'
import { usePanel } from '../layout/panel.tsx'
import { useNarrow, useTitle } from '../parts/hooks.ts'
import { RelativeTime } from '../parts/labels.tsx'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { Listing } from './listing.tsx'
import { DeleteRow, RowMenu } from './row-actions.tsx'

/** The access keys of people and applications. */
export default function AccessKeysPage() {
  useTitle('Access keys')
  const { self } = useSignedIn()
  const { projects } = useProject()
  const { open } = usePanel()
  const { data, error, refetch } = useAccessKeys()
  const narrow = useNarrow()
  const [pendingDelete, setPendingDelete] = useState<AccessKey>()
  const nameOf = (id: string | null) =>
    id === null ? 'every project' : (projects?.find((project) => project.id === id)?.name ?? id)
  return (
    <>
      <Listing
        what="access keys"
        title="Access keys"
        description="A key is shown only once, when it is created. Mooring stores only a hash of it."
        items={data}
        error={error}
        columns={columnsOf({
          narrow,
          ownId: self.id,
          nameOf,
          rotate: (id) => open('access-key', id),
          onDelete: setPendingDelete,
        })}
        empty="No access keys yet."
        textOf={(key) => `${key.name} ${key.user} ${key.role} ${nameOf(key.project_id)} ${key.id}`}
        retry={() => void refetch()}
        actions={
          <Button variant="primary" onClick={() => open('access-key')}>
            Create access key
          </Button>
        }
      />
      {pendingDelete && (
        <DeleteRow
          what={`the access key ${pendingDelete.name}`}
          path={`/v1/access-keys/${pendingDelete.id}`}
          stale={accessKeysKey}
          onDone={() => setPendingDelete(undefined)}
        >
          Requests with this key fail immediately.
          {pendingDelete.id === self.id && ' You are signed in with this key.'}
        </DeleteRow>
      )}
    </>
  )
}

interface ColumnOptions {
  readonly narrow: boolean
  readonly ownId: string
  nameOf(projectId: string | null): string
  rotate(id: string): void
  onDelete(key: AccessKey): void
}

type Column = TableProps.ColumnDefinition<AccessKey>

function columnsOf({ narrow, ownId, nameOf, rotate, onDelete }: ColumnOptions): readonly Column[] {
  const name: Column = {
    id: 'name',
    header: 'Name',
    sortingField: 'name',
    isRowHeader: true,
    cell: (key) => (
      <span className="connection-name">
        {key.name}
        {key.id === ownId && <Badge color="blue">this session</Badge>}
      </span>
    ),
  }
  const role: Column = { id: 'role', header: 'Role', sortingField: 'role', cell: (key) => key.role }
  const others: readonly Column[] = [
    { id: 'user', header: 'User', sortingField: 'user', cell: (key) => key.user },
    { id: 'project', header: 'Project', cell: (key) => nameOf(key.project_id) },
    {
      id: 'expires',
      header: 'Expires',
      sortingField: 'expires_at',
      cell: (key) => <Expiry at={key.expires_at} />,
    },
    {
      id: 'created',
      header: 'Created',
      sortingField: 'created_at',
      cell: (key) => <RelativeTime at={key.created_at} />,
    },
    {
      id: 'rotated',
      header: 'Rotated',
      sortingField: 'rotated_at',
      cell: (key) => (key.rotated_at ? <RelativeTime at={key.rotated_at} /> : 'never'),
    },
  ]
  const menu: Column = {
    id: 'actions',
    header: <span className="visually-hidden">Actions</span>,
    minWidth: 60,
    cell: (key) => (
      <RowMenu
        what={`the access key ${key.name}`}
        actions={{ Rotate: () => rotate(key.id), Delete: () => onDelete(key) }}
      />
    ),
  }
  return narrow ? [name, role, menu] : [name, role, ...others, menu]
}

function Expiry({ at }: { readonly at: string | null }) {
  if (at === null) return 'never'
  return new Date(at) <= new Date() ? (
    <StatusIndicator type="error">expired</StatusIndicator>
  ) : (
    <RelativeTime at={at} />
  )
}
