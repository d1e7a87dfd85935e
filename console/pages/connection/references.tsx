import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Table from '@cloudscape-design/components/table'
import { useReferences } from '../../data/connection-parts.ts'
import { LoadProblem } from '../../parts/load-problem.tsx'
import { RelativeTime } from '../../parts/times.tsx'

/** The references to a connection: it cannot be deleted while it has any. */
export function References({ id }: { readonly id: string }) {
  const { data, error, refetch } = useReferences(id)
  if (error && !data) return <LoadProblem what="References" error={error} retry={refetch} />
  return (
    <Table
      header={
        <Header
          variant="h2"
          counter={data ? `(${data.length})` : ''}
          description="Resources that use this connection. It cannot be deleted while it has references."
        >
          References
        </Header>
      }
      ariaLabels={{ tableLabel: 'References' }}
      items={data ?? []}
      loading={!data}
      loadingText="Loading references"
      trackBy={({ resource_type, resource_id }) => `${resource_type}/${resource_id}`}
      empty={
        <Box textAlign="center" color="inherit" padding="s">
          No references.
        </Box>
      }
      columnDefinitions={[
        { id: 'type', header: 'Resource type', cell: ({ resource_type }) => resource_type },
        {
          id: 'id',
          header: 'Resource ID',
          isRowHeader: true,
          cell: ({ resource_id }) => resource_id,
        },
        { id: 'by', header: 'Added by', cell: ({ created_by }) => created_by ?? '–' },
        {
          id: 'at',
          header: 'Added',
          cell: ({ created_at }) => (created_at ? <RelativeTime at={created_at} /> : '–'),
        },
      ]}
    />
  )
}
