import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Table from '@cloudscape-design/components/table'
import { asProblem } from '../../api/problem.ts'
import { useReferences } from '../../data/connection-parts.ts'
import { ProblemAlert } from '../../parts/problem-alert.tsx'
import { When } from '../../parts/times.tsx'

/** What uses a connection: while anything does, it cannot be deleted. */
export function References({ id }: { readonly id: string }) {
  const { data, error, refetch } = useReferences(id)
  if (error && !data)
    return (
      <ProblemAlert
        what="It could not be loaded what uses this"
        problem={asProblem(error)}
        onRetry={() => void refetch()}
      />
    )
  return (
    <Table
      header={
        <Header
          variant="h2"
          counter={data ? `(${data.length})` : ''}
          description="While anything uses it, the connection cannot be deleted."
        >
          Used by
        </Header>
      }
      ariaLabels={{ tableLabel: 'What uses this connection' }}
      items={data ?? []}
      loading={!data}
      loadingText="Loading what uses this"
      trackBy={({ resource_type, resource_id }) => `${resource_type}/${resource_id}`}
      empty={
        <Box textAlign="center" color="inherit" padding="s">
          Nothing has said that it uses this connection.
        </Box>
      }
      columnDefinitions={[
        { id: 'type', header: 'Kind', cell: ({ resource_type }) => resource_type },
        { id: 'id', header: 'Id', isRowHeader: true, cell: ({ resource_id }) => resource_id },
        { id: 'by', header: 'Added by', cell: ({ created_by }) => created_by ?? '–' },
        {
          id: 'at',
          header: 'Added',
          cell: ({ created_at }) => (created_at ? <When at={created_at} /> : '–'),
        },
      ]}
    />
  )
}
