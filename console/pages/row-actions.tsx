import Box from '@cloudscape-design/components/box'
import Button from '@cloudscape-design/components/button'
import ButtonDropdown from '@cloudscape-design/components/button-dropdown'
import Modal from '@cloudscape-design/components/modal'
import SpaceBetween from '@cloudscape-design/components/space-between'
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type ApiProblem, toProblem } from '../api/problem.ts'
import { useNotices } from '../layout/notices.tsx'
import { ProblemAlert } from '../parts/feedback.tsx'
import { useAction } from '../parts/hooks.ts'
import { useSignedIn } from '../session/session.tsx'

interface RowMenuProps {
  /** The row within a sentence: "the project default". */
  readonly what: string
  /** The actions by their labels. */
  readonly actions: Readonly<Record<string, () => void>>
}

/** The menu of actions of one row. */
export function RowMenu({ what, actions }: RowMenuProps) {
  const items = Object.keys(actions).map((text) => ({ id: text, text }))
  if (items.length === 0) return null
  return (
    <ButtonDropdown
      items={items}
      variant="inline-icon"
      ariaLabel={`Actions for ${what}`}
      expandToViewport
      onItemClick={({ detail }) => actions[detail.id]?.()}
    />
  )
}

/** How a removal is named. */
export interface RemovalTerms {
  /** The action in the menu, and the button that confirms it. */
  readonly label: string
  /** The start of the heading, and of the button while it is carried out. */
  readonly verb: string
  readonly busy: string
  /** What the item is afterwards. */
  readonly done: string
}

const deletion: RemovalTerms = {
  label: 'Delete',
  verb: 'Delete',
  busy: 'Deleting',
  done: 'deleted',
}

interface DeleteRowProps {
  /** Within a sentence: "the project default". */
  readonly what: string
  readonly path: string
  /** The query key of what is stale after it. */
  readonly stale: QueryKey
  readonly terms?: RemovalTerms | undefined
  /** The consequences. */
  readonly children: ReactNode
  onDone(): void
}

/** Asks for confirmation and deletes; what does not exist any more counts as deleted. */
export function DeleteRow(props: DeleteRowProps) {
  const { what, path, stale, terms = deletion, children, onDone } = props
  const { ask } = useSignedIn()
  const { notify } = useNotices()
  const queries = useQueryClient()
  const remove = async () => {
    try {
      await ask({ method: 'DELETE', path })
    } catch (error) {
      if (toProblem(error).status !== 404) throw error
    }
    await queries.invalidateQueries({ queryKey: stale })
    notify({
      type: 'success',
      header: `${what.charAt(0).toUpperCase()}${what.slice(1)} was ${terms.done}.`,
    })
    onDone()
  }
  return (
    <ConfirmDelete what={what} terms={terms} onDelete={remove} onCancel={onDone}>
      {children}
    </ConfirmDelete>
  )
}

interface ConfirmDeleteProps {
  /** Within a sentence: "the project default". */
  readonly what: string
  readonly terms?: RemovalTerms
  /** The consequences. */
  readonly children: ReactNode
  onDelete(): Promise<void>
  onCancel(): void
  /** What else is known about a rejection. */
  rejection?(problem: ApiProblem): ReactNode
}

/** Asks for confirmation, deletes, and shows why where that fails. */
export function ConfirmDelete(props: ConfirmDeleteProps) {
  const { what, terms = deletion, children, onDelete, onCancel, rejection } = props
  const { busy, problem, run } = useAction(onDelete)
  return (
    <Modal
      visible
      header={`${terms.verb} ${what}?`}
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
              loadingText={terms.busy}
              onClick={() => void run()}
            >
              {terms.label}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Box variant="p">{children}</Box>
        {problem && (
          <ProblemAlert what={`Not ${terms.done}`} problem={problem}>
            {rejection?.(problem)}
          </ProblemAlert>
        )}
      </SpaceBetween>
    </Modal>
  )
}
