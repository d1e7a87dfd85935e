import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import Modal from '@cloudscape-design/components/modal'
import SpaceBetween from '@cloudscape-design/components/space-between'
import type { ReactNode } from 'react'
import type { ApiProblem } from '../api/problem.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { useAction } from './use-action.ts'

interface ConfirmDeleteProps {
  /** As it stands in a sentence: "the project default". */
  readonly what: string
  /** What follows from it. */
  readonly children: ReactNode
  onDelete(): Promise<void>
  onCancel(): void
  /** What more is told of a refusal. */
  refusal?(problem: ApiProblem): ReactNode
}

/** Asks once whether something shall go, and tells why where it cannot. */
export function ConfirmDelete({ what, children, onDelete, onCancel, refusal }: ConfirmDeleteProps) {
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
          <ProblemAlert what="It was not deleted" problem={problem}>
            {refusal?.(problem)}
          </ProblemAlert>
        )}
      </SpaceBetween>
    </Modal>
  )
}
