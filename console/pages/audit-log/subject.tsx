import Link from '@cloudscape-design/components/link'
import type { LogEvent } from '../../api/resources.ts'
import { useFollow } from '../../layout/follow.ts'

/** The subject of a record; a connection links to its page. */
export function SubjectCell({ event }: { readonly event: LogEvent }) {
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
