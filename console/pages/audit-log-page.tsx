import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Header from '@cloudscape-design/components/header'
import Table, { type TableProps } from '@cloudscape-design/components/table'
import { asProblem } from '../api/problem.ts'
import type { LogEvent } from '../api/resources.ts'
import { useAuditLog } from '../data/audit-log.ts'
import { actorText, detailsText, fullTypeText } from '../parts/event-text.ts'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { Exactly } from '../parts/times.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useTitle } from '../parts/use-title.ts'
import { useProject } from '../session/project.tsx'
import { AuditLogFilters } from './audit-log/filters.tsx'
import { SubjectCell } from './audit-log/subject.tsx'
import { useLogFilters } from './audit-log/use-log-filters.ts'

/** What happened in a project or in the whole deployment, newest first. */
export default function AuditLogPage() {
  useTitle('Audit log')
  const narrow = useNarrow()
  const { projects } = useProject()
  const chosen = useLogFilters()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useAuditLog(
    chosen.filters,
    chosen.isKnown,
  )
  const events = data?.pages.flatMap((page) => page.data)
  const failed = error !== null
  const projectName = (id: string | null) =>
    id === null ? 'none' : (projects?.find((project) => project.id === id)?.name ?? id)
  return (
    <>
      {failed && (
        <ProblemAlert
          what="The audit log could not be loaded"
          problem={asProblem(error)}
          onRetry={() => void (data ? fetchNextPage() : refetch())}
        />
      )}
      <Table
        variant="full-page"
        enableKeyboardNavigation
        trackBy="id"
        wrapLines
        items={events ?? []}
        columnDefinitions={columnsOf(narrow, chosen.filters.projectId === undefined, projectName)}
        loading={events === undefined && !failed}
        loadingText="Loading the audit log"
        ariaLabels={{ tableLabel: 'Audit log' }}
        header={
          <Header
            variant="awsui-h1-sticky"
            description="Every change and every read of credentials. A record is listed a moment after it is written."
            actions={
              <Button
                iconName="refresh"
                ariaLabel="Load the newest"
                onClick={() => void refetch()}
              />
            }
          >
            Audit log
          </Header>
        }
        filter={<AuditLogFilters chosen={chosen} />}
        empty={
          <Box textAlign="center" color="inherit" padding="l">
            {hasNextPage ? 'None among the newest records.' : 'Nothing is recorded that matches.'}
          </Box>
        }
        footer={
          hasNextPage && (
            <Box textAlign="center">
              <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                Load older records
              </Button>
            </Box>
          )
        }
      />
    </>
  )
}

type Column = TableProps.ColumnDefinition<LogEvent>

function columnsOf(
  narrow: boolean,
  isOfAll: boolean,
  projectName: (id: string | null) => string,
): readonly Column[] {
  const what: Column = {
    id: 'type',
    header: 'What',
    isRowHeader: true,
    cell: ({ type }) => fullTypeText(type),
  }
  const at: Column = {
    id: 'at',
    header: 'When',
    minWidth: 190,
    cell: (event) => <Exactly at={event.at} />,
  }
  const by: Column = { id: 'actor', header: 'By', cell: ({ actor }) => actorText(actor) }
  const subject: Column = {
    id: 'subject',
    header: 'Of',
    cell: (event) => <SubjectCell event={event} />,
  }
  const project: Column = {
    id: 'project',
    header: 'Project',
    cell: ({ project_id }) => projectName(project_id),
  }
  const details: Column = {
    id: 'details',
    header: 'Details',
    cell: (event) => detailsText(event.details),
  }
  const request: Column = {
    id: 'request',
    header: 'Request',
    cell: ({ request_id }) => <code>{request_id}</code>,
  }
  if (narrow) return [what, at, by]
  return [at, what, subject, ...(isOfAll ? [project] : []), by, details, request]
}
