import type { TableProps } from '@cloudscape-design/components/table'
import type { LogEvent } from '../../api/resources.ts'
import { actorText, detailsText, fullEventText } from '../../parts/event-text.ts'
import { ExactTime } from '../../parts/times.tsx'
import { SubjectCell } from './subject.tsx'

type Column = TableProps.ColumnDefinition<LogEvent>

/** The columns of the audit log; the project only where the log is of all of them. */
export function columnsOf(
  narrow: boolean,
  ofAllProjects: boolean,
  projectName: (id: string | null) => string,
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
    cell: (record) => actorText(record.actor),
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
