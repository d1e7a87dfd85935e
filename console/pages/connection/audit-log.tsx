import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Link from '@cloudscape-design/components/link'
import Pagination from '@cloudscape-design/components/pagination'
import Table from '@cloudscape-design/components/table'
import { useState } from 'react'
import { useEvents } from '../../data/queries.ts'
import { detailsText, eventText } from '../../parts/event-text.ts'
import { LoadProblem } from '../../parts/feedback.tsx'
import { useFollow } from '../../parts/hooks.ts'
import { ExactTime } from '../../parts/labels.tsx'
import { useActorText } from '../../parts/use-actor-text.ts'

/** The audit log of one connection, newest first. */
export function ConnectionAuditLog({ id }: { readonly id: string }) {
  const [page, setPage] = useState(1)
  const actorName = useActorText()
  const { data, error, refetch } = useEvents(id, page, true)
  if (error && !data) return <LoadProblem what="The audit log" error={error} retry={refetch} />
  const pages = data?.pagination.page_count ?? 0
  return (
    <Table
      header={
        <Header
          variant="h2"
          counter={data ? `(${data.pagination.total_count})` : ''}
          actions={<AuditLogLink id={id} />}
        >
          Audit log
        </Header>
      }
      ariaLabels={{ tableLabel: 'Audit log' }}
      items={data?.data ?? []}
      loading={!data}
      loadingText="Loading the audit log"
      trackBy="id"
      wrapLines
      empty={
        <Box textAlign="center" color="inherit" padding="s">
          No records.
        </Box>
      }
      pagination={
        pages > 1 ? (
          <Pagination
            currentPageIndex={page}
            pagesCount={pages}
            onChange={({ detail }) => setPage(detail.currentPageIndex)}
          />
        ) : undefined
      }
      columnDefinitions={[
        { id: 'at', header: 'Time', cell: ({ at }) => <ExactTime at={at} /> },
        { id: 'type', header: 'Event', isRowHeader: true, cell: ({ type }) => eventText(type) },
        { id: 'actor', header: 'Actor', cell: ({ actor }) => actorName(actor) },
        { id: 'details', header: 'Details', cell: ({ details }) => detailsText(details) },
        {
          id: 'request',
          header: 'Request ID',
          cell: ({ request_id }) => <code>{request_id}</code>,
        },
      ]}
    />
  )
}

function AuditLogLink({ id }: { readonly id: string }) {
  const follow = useFollow()
  return (
    <Link href={`/audit-log?subject=${encodeURIComponent(id)}`} onFollow={follow}>
      Open in the audit log
    </Link>
  )
}
