import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Link from '@cloudscape-design/components/link'
import Pagination from '@cloudscape-design/components/pagination'
import Table from '@cloudscape-design/components/table'
import { useState } from 'react'
import { asProblem } from '../../api/problem.ts'
import { useEvents } from '../../data/connection-parts.ts'
import { useFollow } from '../../layout/follow.ts'
import { actorText, detailsText, typeText } from '../../parts/event-text.ts'
import { ProblemAlert } from '../../parts/problem-alert.tsx'
import { Exactly } from '../../parts/times.tsx'

/** What happened to a connection, newest first. */
export function Trail({ id }: { readonly id: string }) {
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useEvents(id, page, true)
  if (error && !data)
    return (
      <ProblemAlert
        what="The audit trail could not be loaded"
        problem={asProblem(error)}
        onRetry={() => void refetch()}
      />
    )
  const pages = data?.pagination.page_count ?? 0
  return (
    <Table
      header={
        <Header
          variant="h2"
          counter={data ? `(${data.pagination.total_count})` : ''}
          actions={<AuditLogLink id={id} />}
        >
          Audit trail
        </Header>
      }
      ariaLabels={{ tableLabel: 'Audit trail' }}
      items={data?.data ?? []}
      loading={!data}
      loadingText="Loading the audit trail"
      trackBy="id"
      wrapLines
      empty={
        <Box textAlign="center" color="inherit" padding="s">
          Nothing is recorded.
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
        { id: 'at', header: 'When', cell: ({ at }) => <Exactly at={at} /> },
        { id: 'type', header: 'What', isRowHeader: true, cell: ({ type }) => typeText(type) },
        { id: 'actor', header: 'By', cell: ({ actor }) => actorText(actor) },
        { id: 'details', header: 'Details', cell: ({ details }) => detailsText(details) },
        { id: 'request', header: 'Request', cell: ({ request_id }) => <code>{request_id}</code> },
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
