import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Header from '@cloudscape-design/components/header'
import Table from '@cloudscape-design/components/table'
import { useAuditLog } from '../data/audit-log.ts'
import { LoadProblem } from '../parts/load-problem.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { useTitle } from '../parts/use-title.ts'
import { useProject } from '../session/project.tsx'
import { columnsOf } from './audit-log/columns.tsx'
import { AuditLogFilters } from './audit-log/filters.tsx'
import { useLogFilters } from './audit-log/use-log-filters.ts'

/** The audit log of a project or of the whole deployment, newest first. */
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
  const projectName = (id: string | null) =>
    id === null ? 'none' : (projects?.find((project) => project.id === id)?.name ?? id)
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
        columnDefinitions={columnsOf(narrow, chosen.filters.projectId === undefined, projectName)}
        loading={events === undefined && !error}
        loadingText="Loading the audit log"
        ariaLabels={{ tableLabel: 'Audit log' }}
        header={<AuditLogHeader refresh={() => void refetch()} />}
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

function AuditLogHeader({ refresh }: { refresh(): void }) {
  return (
    <Header
      variant="awsui-h1-sticky"
      description="Every change, and every lookup of credentials. A new record appears after a short delay."
      actions={<Button iconName="refresh" ariaLabel="Refresh" onClick={refresh} />}
    >
      Audit log
    </Header>
  )
}
