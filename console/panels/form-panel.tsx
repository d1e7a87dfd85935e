import Alert from '@cloudscape-design/components/alert'
import Button from '@cloudscape-design/components/button'
import type { ReactNode } from 'react'
import type { Issues } from '../forms/form-state.ts'
import { ProblemAlert } from '../parts/feedback.tsx'
import { RelativeTime } from '../parts/labels.tsx'
import { PanelFrame } from './panel-frame.tsx'
import type { EditConflict, Submit } from './use-submit.ts'

interface FormPanelProps {
  readonly title: string
  readonly submit: Submit
  /** The button that submits, and what it says while it does. */
  readonly label: string
  readonly busyLabel: string
  readonly disabled?: boolean
  readonly opensTab?: boolean
  /** The button that closes the panel. */
  readonly leave?: string
  /** What did not work, as a heading. */
  readonly failure: string
  /** What else can be done about the failure. */
  readonly remedy?: ReactNode
  /** The paths whose issues a field shows: no list repeats them. */
  readonly fields?: readonly string[]
  readonly children: ReactNode
}

/** A panel with one form: its button, the failure of its submit, and its fields. */
export function FormPanel(props: FormPanelProps) {
  const { title, submit, label, busyLabel, disabled = false, opensTab = false, leave } = props
  const { busy, problem, issues, conflict, run } = submit
  const shown = props.fields ?? []
  const others = Object.entries(issues).filter(([path]) => !shown.includes(path))
  const isShown = Object.keys(issues).length > 0 && others.length === 0
  return (
    <PanelFrame
      title={title}
      {...(leave === undefined ? {} : { leave })}
      onSubmit={run}
      actions={
        <Button
          variant="primary"
          disabled={disabled}
          loading={busy}
          loadingText={busyLabel}
          {...(opensTab ? { iconName: 'external', iconAlign: 'right' } : {})}
        >
          {conflict ? `${label} anyway` : label}
        </Button>
      }
    >
      {conflict && <EditConflictAlert conflict={conflict} />}
      {problem && !isShown && (
        <ProblemAlert what={props.failure} problem={problem}>
          <OtherIssues issues={Object.fromEntries(others)} />
          {props.remedy}
        </ProblemAlert>
      )}
      {props.children}
    </PanelFrame>
  )
}

/** Shows that another change was saved first, and that the form lost nothing. */
function EditConflictAlert({
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

/** The validation issues of members that no field shows. */
function OtherIssues({ issues }: { readonly issues: Issues }) {
  const entries = Object.entries(issues)
  if (entries.length === 0) return null
  return (
    <ul>
      {entries.map(([path, issue]) => (
        <li key={path}>
          {path}: {issue}
        </li>
      ))}
    </ul>
  )
}
