import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator'
import type { Connection } from '../api/resources.ts'

type Status = Connection['status']

const types: Readonly<Record<Status, StatusIndicatorProps.Type>> = {
  active: 'success',
  incomplete: 'pending',
  expired: 'error',
}

/** The status of a connection. */
export function StatusBadge({ status }: { readonly status: Status }) {
  return <StatusIndicator type={types[status]}>{status}</StatusIndicator>
}
