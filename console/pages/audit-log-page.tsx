import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Header from '@cloudscape-design/components/header'
import Link from '@cloudscape-design/components/link'
import Table, { type TableProps } from '@cloudscape-design/components/table'
import type { LogEvent } from '../api/resources.ts'
import { detailsText, fullEventText } from '../parts/event-text.ts'
import { LoadProblem } from '../parts/feedback.tsx'
import { useFollow, useNarrow, useTitle } from '../parts/hooks.ts'
import { ExactTime } from '../parts/labels.tsx'
import { useActorText } from '../parts/use-actor-text.ts'
import { useProjectName } from '../session/project.tsx'
import { AuditLogFilters } from './audit-log/filters.tsx'
import { useAuditLog, useLogFilters } from './audit-log/use-audit-log.ts'

/** The audit log of a project or of the whole deployment, newest first. */
export default function AuditLogPage() {
  useTitle('Audit log')
  const narrow = useNarrow()
  const actorName = useActorText()
  const chosen = useLogFilters()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useAuditLog(
    chosen.filters,
    chosen.isKnown,
  )
  const events = data?.pages.flatMap((page) => page.data)
  const archive = data?.pages[0]?.read_archive
  const nameOf = useProjectName()
  const projectName = (id: string | null) => (id === null ? 'none' : nameOf(id))
  const more = (
    <Box textAlign="center">
      <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        Load older records
      </Button>
    </Box>
  )
  return (
    <>
      {error && (
        <LoadProblem what="The audit log" error={error} retry={data ? fetchNextPage : refetch} />
      )}
      <Table
        variant="full-page"
        enableKeyboardNavigation
        trackBy="id"
        wrapLines
        items={events ?? []}
        columnDefinitions={columnsOf(narrow, chosen.filters.projectId === undefined, {
          projectName,
          actorName,
        })}
        loading={events === undefined && !error}
        loadingText="Loading the audit log"
        ariaLabels={{ tableLabel: 'Audit log' }}
        header={<AuditLogHeader archive={archive} refresh={() => void refetch()} />}
        filter={<AuditLogFilters chosen={chosen} />}
        empty={
          <Box textAlign="center" color="inherit" padding="l">
            {hasNextPage ? 'No match among the newest records.' : 'No records match.'}
          </Box>
        }
        footer={hasNextPage && more}
      />
    </>
  )
}

interface AuditLogHeaderProps {
  /** Where lookups are recorded, where that is not this log. */
  readonly archive: string | undefined
  refresh(): void
}

function AuditLogHeader({ archive, refresh }: AuditLogHeaderProps) {
  const lookups =
    archive === undefined ? 'Every change, and every lookup of credentials.' : 'Every change.'
  const elsewhere =
    archive === undefined ? '' : ` Lookups of credentials are recorded in ${archive}.`
  return (
    <Header
      variant="awsui-h1-sticky"
      description={`${lookups} A new record appears after a short delay.${elsewhere}`}
      actions={<Button iconName="refresh" ariaLabel="Refresh" onClick={refresh} />}
    >
      Audit log
    </Header>
  )
}

type Column = TableProps.ColumnDefinition<LogEvent>

interface ColumnNames {
  projectName(id: string | null): string
  actorName(actor: LogEvent['actor']): string
}

/** The columns of the audit log; the project only where the log is of all of them. */
function columnsOf(
  narrow: boolean,
  ofAllProjects: boolean,
  { projectName, actorName }: ColumnNames,
): readonly Column[] {
  const event: Column = {
    id: 'type',
    header: 'Event',
    isRowHeader: true,
    cell: ({ type }) => fullEventText(type),
  }
  const time: Column = {
    id: 'at',
    header: 'Time',
    minWidth: 190,
    cell: ({ at }) => <ExactTime at={at} />,
  }
  const actor: Column = {
    id: 'actor',
    header: 'Actor',
    cell: (record) => actorName(record.actor),
  }
  const subject: Column = {
    id: 'subject',
    header: 'Subject',
    cell: (record) => <SubjectCell event={record} />,
  }
  const project: Column = {
    id: 'project',
    header: 'Project',
    cell: ({ project_id }) => projectName(project_id),
  }
  const details: Column = {
    id: 'details',
    header: 'Details',
    cell: (record) => detailsText(record.details),
  }
  const request: Column = {
    id: 'request',
    header: 'Request ID',
    cell: ({ request_id }) => <code>{request_id}</code>,
  }
  if (narrow) return [event, time, actor]
  return [time, event, subject, ...(ofAllProjects ? [project] : []), actor, details, request]
}

/** The subject of a record; a connection links to its page. */
function SubjectCell({ event }: { readonly event: LogEvent }) {
  const follow = useFollow()
  const { subject, connection_id, details } = event
  const name = typeof details.name === 'string' ? details.name : subject
  if (connection_id === undefined) return <span title={subject}>{name}</span>
  return (
    <Link href={`/connections/${connection_id}`} onFollow={follow}>
      {name}
    </Link>
  )
}
