import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Modal from '@cloudscape-design/components/modal'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { ReactNode } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { useAction } from './use-action.ts'

interface ConfirmDeleteProps {
  /** Within a sentence: "the project default". */
  readonly what: string
  /** The consequences. */
  readonly children: ReactNode
  onDelete(): Promise<void>
  onCancel(): void
  /** What else is known about a rejection. */
  rejection?(problem: ApiProblem): ReactNode
}

/** Asks for confirmation, deletes, and shows why where that fails. */
export function ConfirmDelete({
  what,
  children,
  onDelete,
  onCancel,
  rejection,
}: ConfirmDeleteProps) {
  const { busy, problem, run } = useAction(onDelete)
  return (
    <Modal
      visible
      header={`Delete ${what}?`}
      onDismiss={onCancel}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onCancel}>
              Cancel
            </Button>
            <Button
              variant="primary"
              loading={busy}
              loadingText="Deleting"
              onClick={() => void run()}
            >
              Delete
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Box variant="p">{children}</Box>
        {problem && (
          <ProblemAlert what="Not deleted" problem={problem}>
            {rejection?.(problem)}
          </ProblemAlert>
        )}
      </SpaceBetween>
    </Modal>
  )
}
