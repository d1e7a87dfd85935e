import { useCollection } from '@cloudscape-design/collection-hooks'
import Button from '@cloudscape-design/components/button'
import Header from '@cloudscape-design/components/header'
import Pagination from '@cloudscape-design/components/pagination'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Table from '@cloudscape-design/components/table'
import { useState } from 'react'
import type { Connection } from '../api/resources.ts'
import { useConnectionTypes } from '../data/catalogue.ts'
import { useConnections } from '../data/queries.ts'
import { usePanel } from '../layout/panel.tsx'
import { LoadProblem } from '../parts/feedback.tsx'
import { useFollow, useNarrow, useTitle } from '../parts/hooks.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { connectionColumns } from './connections/columns.tsx'
import { DeleteConnection } from './connections/connection-actions.tsx'
import { NoConnections, NoMatch, NoProject } from './connections/empty-states.tsx'
import { ConnectionFilters, useConnectionFilters } from './connections/filters.tsx'

const pageSize = 25

/** The connections of the open project: filtered, sorted, and with their actions. */
export default function ConnectionsPage() {
  useTitle('Connections')
  const { projects } = useProject()
  const { data, error, refetch } = useConnections()
  const [pendingDelete, setPendingDelete] = useState<Connection>()
  if (projects?.length === 0) return <NoProject />
  return (
    <>
      {error && !data && <LoadProblem what="The connections" error={error} retry={refetch} />}
      <ConnectionTable loading={!data && !error} onDelete={setPendingDelete} />
      {pendingDelete && (
        <DeleteConnection connection={pendingDelete} onDone={() => setPendingDelete(undefined)} />
      )}
    </>
  )
}

interface ConnectionTableProps {
  readonly loading: boolean
  onDelete(connection: Connection): void
}

function ConnectionTable({ loading, onDelete }: ConnectionTableProps) {
  const { data } = useConnections()
  const { data: types } = useConnectionTypes()
  const filters = useConnectionFilters()
  const narrow = useNarrow()
  const follow = useFollow()
  const nameOf = (id: string) => types?.find(({ type }) => type === id)?.name ?? id
  const matching = (data ?? []).filter((connection) =>
    filters.matches(connection, nameOf(connection.type)),
  )
  const { items, collectionProps, paginationProps } = useCollection(matching, {
    sorting: { defaultState: { sortingColumn: { sortingField: 'name' } } },
    pagination: { pageSize },
  })
  return (
    <Table
      {...collectionProps}
      variant="full-page"
      stickyHeader={!narrow}
      enableKeyboardNavigation
      trackBy="id"
      items={items}
      columnDefinitions={connectionColumns({ narrow, nameOf, follow, onDelete })}
      loading={loading}
      loadingText="Loading connections"
      renderAriaLive={({ firstIndex, lastIndex, totalItemsCount = 0 }) =>
        `Connections ${firstIndex} to ${lastIndex} of ${totalItemsCount}`
      }
      ariaLabels={{ tableLabel: 'Connections' }}
      totalItemsCount={matching.length}
      empty={filters.active ? <NoMatch onClear={filters.clear} /> : <NoConnections />}
      header={<ConnectionsHeader shown={matching.length} />}
      filter={
        <ConnectionFilters
          filters={filters}
          connections={data ?? []}
          nameOf={nameOf}
          count={matching.length}
        />
      }
      pagination={matching.length > pageSize ? <Pagination {...paginationProps} /> : undefined}
    />
  )
}

/** The heading of the list: how many it shows, and the buttons that refresh it and add to it. */
function ConnectionsHeader({ shown }: { readonly shown: number }) {
  const { can } = useSignedIn()
  const { project } = useProject()
  const { open } = usePanel()
  const { data, isFetching, refetch } = useConnections()
  return (
    <Header
      variant="awsui-h1-sticky"
      counter={data ? counterOf(shown, data.length) : ''}
      description={project ? `Connections in project ${project.name}` : undefined}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <Button
            iconName="refresh"
            ariaLabel="Refresh"
            loading={isFetching && data !== undefined}
            onClick={() => void refetch()}
          />
          {can('connections:write') && (
            <Button variant="primary" disabled={!project} onClick={() => open('create-connection')}>
              Add new connection
            </Button>
          )}
        </SpaceBetween>
      }
    >
      Connections
    </Header>
  )
}

function counterOf(shown: number, all: number): string {
  return shown === all ? `(${all})` : `(${shown}/${all})`
}
