import Badge from '@cloudscape-design/components/badge'
import Box from '@cloudscape-design/components/box'
import Link from '@cloudscape-design/components/link'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { TableProps } from '@cloudscape-design/components/table'
import type { Connection } from '../../api/resources.ts'
import type { useFollow } from '../../parts/hooks.ts'
import { RelativeTime, StatusBadge, TypeLabel } from '../../parts/labels.tsx'
import { ConnectionMenu } from './connection-actions.tsx'

interface ColumnOptions {
  readonly narrow: boolean
  readonly follow: ReturnType<typeof useFollow>
  onDelete(connection: Connection): void
}

type Column = TableProps.ColumnDefinition<Connection>

/** The columns of the list; a narrow screen has type and status below the name, and no history. */
export function connectionColumns({ narrow, follow, onDelete }: ColumnOptions): Column[] {
  const name: Column = {
    id: 'name',
    header: 'Name',
    sortingField: 'name',
    isRowHeader: true,
    cell: (connection) => (
      <SpaceBetween size="xxs">
        <span className="connection-name">
          <Link href={`/connections/${connection.id}`} onFollow={follow}>
            {connection.name}
          </Link>
          {connection.system && <Badge>every project</Badge>}
          {connection.access_scope === 'personal' && <Badge color="blue">personal</Badge>}
        </span>
        {connection.account && (
          <Box variant="small">connected as {connection.account.name ?? connection.account.id}</Box>
        )}
        {narrow && <TypeLabel id={connection.type} />}
        {narrow && <StatusBadge status={connection.status} />}
      </SpaceBetween>
    ),
  }
  const type: Column = {
    id: 'type',
    header: 'Type',
    cell: (connection) => <TypeLabel id={connection.type} />,
  }
  const status: Column = {
    id: 'status',
    header: 'Status',
    cell: (connection) => <StatusBadge status={connection.status} />,
  }
  const created: Column = {
    id: 'created_at',
    header: 'Created',
    sortingField: 'created_at',
    cell: ({ created_at: at, created_by: by }) => (
      <>
        <RelativeTime at={at} /> by {by}
      </>
    ),
  }
  const edited: Column = {
    id: 'updated_at',
    header: 'Last updated',
    cell: (connection) => <RelativeTime at={connection.updated_at} />,
  }
  const menu: Column = {
    id: 'actions',
    header: <span className="visually-hidden">Actions</span>,
    minWidth: 60,
    cell: (connection) => <ConnectionMenu connection={connection} onDelete={onDelete} />,
  }
  return narrow ? [name, menu] : [name, type, status, created, edited, menu]
}
