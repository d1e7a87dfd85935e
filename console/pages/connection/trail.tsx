import Box from '@cloudscape-design/components/box'
import Header from '@cloudscape-design/components/header'
import Pagination from '@cloudscape-design/components/pagination'
import Table from '@cloudscape-design/components/table'
import { useState } from 'react'
import { asProblem } from '../../api/problem.ts'
import type { Event } from '../../api/resources.ts'
import { useEvents } from '../../data/connection-parts.ts'
import { ProblemAlert } from '../../parts/problem-alert.tsx'
import { Exactly } from '../../parts/when.tsx'

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
        <Header variant="h2" counter={data ? `(${data.pagination.total_count})` : ''}>
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
        { id: 'type', header: 'What', isRowHeader: true, cell: ({ type }) => inWords(type) },
        { id: 'actor', header: 'By', cell: ({ actor }) => actorOf(actor) },
        { id: 'details', header: 'Details', cell: ({ details }) => detailsOf(details) },
        { id: 'request', header: 'Request', cell: ({ request_id }) => <code>{request_id}</code> },
      ]}
    />
  )
}

/** `connection.credentials_read` as people say it: "credentials read". */
function inWords(type: Event['type']): string {
  const [subject, happened = type] = type.split('.')
  const words = happened.replaceAll('_', ' ')
  return subject === 'connection' ? words : `${subject?.replaceAll('_', ' ')} ${words}`
}

function actorOf(actor: Event['actor']): string {
  return 'user' in actor ? actor.user : `the deployment (${actor.system})`
}

function detailsOf(details: Event['details']): string {
  return Object.entries(details)
    .map(([name, value]) => `${name.replaceAll('_', ' ')}: ${said(value)}`)
    .join('; ')
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
