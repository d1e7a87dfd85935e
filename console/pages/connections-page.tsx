import { useCollection } from '@cloudscape-design/collection-hooks'
import Button from '@cloudscape-design/components/button'
import Header from '@cloudscape-design/components/header'
import Pagination from '@cloudscape-design/components/pagination'
import SpaceBetween from '@cloudscape-design/components/space-between'
import Table from '@cloudscape-design/components/table'
import { useState } from 'react'
import { asProblem } from '../api/problem.ts'
import type { Connection } from '../api/resources.ts'
import { useConnectionTypes } from '../data/connection-types.ts'
import { useConnections } from '../data/connections.ts'
import { useFollow } from '../layout/follow.ts'
import { usePanel } from '../layout/panel.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useTitle } from '../parts/use-title.ts'
import { useProject } from '../session/project.tsx'
import { useSignedIn } from '../session/session.tsx'
import { connectionColumns } from './connections/columns.tsx'
import { DeleteConnection } from './connections/delete-connection.tsx'
import { NoConnections, NoMatch, NoProject } from './connections/empty-states.tsx'
import { ConnectionFilters, useConnectionFilters } from './connections/filters.tsx'

const pageSize = 25

/** Every connection of the project: found, sorted, and led on to what can be done with each. */
export default function ConnectionsPage() {
  useTitle('Connections')
  const { can } = useSignedIn()
  const { project, projects } = useProject()
  const { open } = usePanel()
  const { data, error, isFetching, refetch } = useConnections()
  const { data: types } = useConnectionTypes()
  const filters = useConnectionFilters()
  const narrow = useNarrow()
  const follow = useFollow()
  const [doomed, setDoomed] = useState<Connection>()
  const nameOf = (id: string) => types?.find(({ type }) => type === id)?.name ?? id
  const matching = (data ?? []).filter((connection) =>
    filters.fits(connection, nameOf(connection.type)),
  )
  const { items, collectionProps, paginationProps } = useCollection(matching, {
    sorting: { defaultState: { sortingColumn: { sortingField: 'name' } } },
    pagination: { pageSize },
  })
  if (projects?.length === 0) return <NoProject />

  const columns = connectionColumns({ narrow, nameOf, follow, onDelete: setDoomed })
  const failed = error !== null && data === undefined
  return (
    <>
      {failed && (
        <ProblemAlert
          what="The connections could not be loaded"
          problem={asProblem(error)}
          onRetry={() => void refetch()}
        />
      )}
      <Table
        {...collectionProps}
        variant="full-page"
        stickyHeader={!narrow}
        enableKeyboardNavigation
        trackBy="id"
        items={items}
        columnDefinitions={columns}
        loading={data === undefined && !failed}
        loadingText="Loading connections"
        renderAriaLive={({ firstIndex, lastIndex, totalItemsCount = 0 }) =>
          `Connections ${firstIndex} to ${lastIndex} of ${totalItemsCount}`
        }
        ariaLabels={{ tableLabel: 'Connections' }}
        totalItemsCount={matching.length}
        empty={filters.active ? <NoMatch onClear={filters.clear} /> : <NoConnections />}
        header={
          <Header
            variant="awsui-h1-sticky"
            counter={data ? counterOf(matching.length, data.length) : ''}
            description={
              project ? `What the project ${project.name} reaches other services by.` : undefined
            }
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                <Button
                  iconName="refresh"
                  ariaLabel="Load again"
                  loading={isFetching && data !== undefined}
                  onClick={() => void refetch()}
                />
                {can('connections:write') && (
                  <Button
                    variant="primary"
                    disabled={!project}
                    onClick={() => open('create-connection')}
                  >
                    Add new connection
                  </Button>
                )}
              </SpaceBetween>
            }
          >
            Connections
          </Header>
        }
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
      {doomed && <DeleteConnection connection={doomed} onDone={() => setDoomed(undefined)} />}
    </>
  )
}

function counterOf(shown: number, all: number): string {
  return shown === all ? `(${all})` : `(${shown}/${all})`
}
