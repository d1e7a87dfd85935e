import Alert from '@cloudscape-design/components/alert'
import { When } from '../parts/times.tsx'
import type { Race } from './use-update-connection.ts'

/** Tells of a change that came first, and that nothing typed was lost. */
export function LostRace({ race: { theirs, conflicts } }: { readonly race: Race }) {
  return (
    <Alert type="warning" header="Somebody else changed this meanwhile">
      {theirs.updated_by} saved it <When at={theirs.updated_at} />. What they changed is in the form
      now where you had changed nothing; what you typed is still there.
      {conflicts.length > 0 && (
        <div>
          You both changed {conflicts.join(', ')}: look at it again, for yours replaces theirs.
        </div>
      )}
    </Alert>
  )
}
