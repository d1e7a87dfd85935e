import Button from '@cloudscape-design/components/button'
import type { ReactNode } from 'react'
import { OtherIssues } from '../forms/other-issues.tsx'
import { ProblemAlert } from '../parts/problem-alert.tsx'
import { EditConflictAlert } from './edit-conflict.tsx'
import { PanelFrame } from './panel-frame.tsx'
import type { Submit } from './use-submit.ts'

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
