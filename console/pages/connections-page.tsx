import Button from '@cloudscape-design/components/button'
import Header from '@cloudscape-design/components/header'
import Pagination from '@cloudscape-design/components/pagination'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Table from '@cloudscape-design/components/table'
import { useState } from 'react'
import type { Connection } from '../api/resources.ts'
import { usePanel } from '../layout/panel.tsx'
import { Loading, LoadProblem } from '../parts/feedback.tsx'
import { useFollow, useNarrow, useTitle } from '../parts/hooks.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { connectionColumns } from './connections/columns.tsx'
import { DeleteConnection } from './connections/connection-actions.tsx'
import { NoConnections, NoMatch, NoProject } from './connections/empty-states.tsx'
import { ConnectionFilters } from './connections/filters.tsx'
import { type ConnectionList, useConnectionList } from './connections/use-connection-list.ts'

/** The connections of the open project: filtered, sorted, and with their actions. */
export default function ConnectionsPage() {
  useTitle('Connections')
  const { projects, project, problem, retry } = useProject()
  if (projects?.length === 0) return <NoProject />
  if (problem) return <LoadProblem what="The projects" error={problem} retry={retry} />
  // Not before its project is known: what is typed would be lost with the list of none.
  if (!project) return <Loading what="the connections" />
  return <Connections key={project.id} />
}

function Connections() {
  const list = useConnectionList()
  const [pendingDelete, setPendingDelete] = useState<Connection>()
  const { connections, error, refetch } = list
  return (
    <>
      {error && !connections && (
        <LoadProblem what="The connections" error={error} retry={refetch} />
      )}
      <ConnectionTable list={list} onDelete={setPendingDelete} />
      {pendingDelete && (
        <DeleteConnection connection={pendingDelete} onDone={() => setPendingDelete(undefined)} />
      )}
    </>
  )
}

interface ConnectionTableProps {
  readonly list: ConnectionList
  onDelete(connection: Connection): void
}

function ConnectionTable({ list, onDelete }: ConnectionTableProps) {
  const { connections, error, total, order, page, pages, hasMore, isFiltered } = list
  const narrow = useNarrow()
  const follow = useFollow()
  const columns = connectionColumns({ narrow, follow, onDelete })
  return (
    <Table
      variant="full-page"
      stickyHeader={!narrow}
      enableKeyboardNavigation
      trackBy="id"
      items={connections ?? []}
      columnDefinitions={columns}
      sortingColumn={{ sortingField: order.by }}
      sortingDescending={order.descending}
      onSortingChange={({ detail }) => {
        const by = detail.sortingColumn.sortingField === 'created_at' ? 'created_at' : 'name'
        list.sort({ by, descending: detail.isDescending ?? false })
      }}
      loading={!connections && !error}
      loadingText="Loading connections"
      renderAriaLive={() => `Page ${page}, ${total} connections`}
      ariaLabels={{ tableLabel: 'Connections' }}
      totalItemsCount={total}
      empty={
        isFiltered ? (
          <NoMatch onClear={() => list.filter({ text: '', types: [], statuses: [] })} />
        ) : (
          <NoConnections />
        )
      }
      header={<ConnectionsHeader list={list} />}
      filter={<ConnectionFilters list={list} />}
      pagination={
        pages > 1 ? (
          <Pagination
            currentPageIndex={page}
            pagesCount={pages}
            openEnd={hasMore}
            onChange={({ detail }) => list.goTo(detail.currentPageIndex)}
          />
        ) : undefined
      }
    />
  )
}

/** The heading of the list: how many match, and the buttons that refresh it and add to it. */
function ConnectionsHeader({ list }: { readonly list: ConnectionList }) {
  const { connections, total, isFetching, refetch } = list
  const { can } = useSignedIn()
  const { project } = useProject()
  const { open } = usePanel()
  return (
    <Header
      variant="awsui-h1-sticky"
      counter={connections ? `(${total.toLocaleString('en')})` : ''}
      description={project && `Connections in project ${project.name}`}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <Button
            iconName="refresh"
            ariaLabel="Refresh"
            loading={isFetching && connections !== undefined}
            onClick={refetch}
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
