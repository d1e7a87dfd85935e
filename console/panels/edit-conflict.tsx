import Alert from '@cloudscape-design/components/alert'
import type { Connection } from '../api/resources.ts'
import { RelativeTime } from '../parts/times.tsx'

/** The change of another user that was saved first. */
export interface EditConflict {
  readonly theirs: Pick<Connection, 'updated_by' | 'updated_at'>
  /** The labels of the fields that both changed: saving keeps what the form shows. */
  readonly conflicts: readonly string[]
}

/** Shows that another change was saved first, and that the form lost nothing. */
export function EditConflictAlert({
  conflict: { theirs, conflicts },
}: {
  readonly conflict: EditConflict
}) {
  return (
    <Alert type="warning" header="Another user saved a change first">
      {theirs.updated_by} saved a change <RelativeTime at={theirs.updated_at} />. The form now shows
      that change in every field that you had not edited. Your own edits are still there.
      {conflicts.length > 0 && (
        <div>
          You both changed {conflicts.join(', ')}. Check the values: saving replaces theirs with
          yours.
        </div>
      )}
    </Alert>
  )
}
