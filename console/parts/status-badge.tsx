import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator'
import type { Connection } from '../api/resources.ts'

type Status = Connection['status']

/** What each status means, in words for people. */
export const statusWords: Readonly<Record<Status, string>> = {
  active: 'Ready to use.',
  incomplete:
    'Not complete yet: nobody has authorized it, or something that its type needs is missing.',
  expired: 'Its grant has ended: authorize it again.',
}

const types: Readonly<Record<Status, StatusIndicatorProps.Type>> = {
  active: 'success',
  incomplete: 'pending',
  expired: 'error',
}

/** The status of a connection. */
export function StatusBadge({ status }: { readonly status: Status }) {
  return <StatusIndicator type={types[status]}>{status}</StatusIndicator>
}
