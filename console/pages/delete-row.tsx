import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { toProblem } from '../api/problem.ts'
import { useNotices } from '../layout/notices.tsx'
import { ConfirmDelete } from '../parts/confirm-delete.tsx'
import { useSignedIn } from '../session/session.tsx'

interface DeleteRowProps {
  /** Within a sentence: "the project default". */
  readonly what: string
  readonly path: string
  /** The query key of what is stale after it. */
  readonly stale: QueryKey
  /** The consequences. */
  readonly children: ReactNode
  onDone(): void
}

/** Asks for confirmation and deletes; what does not exist any more counts as deleted. */
export function DeleteRow({ what, path, stale, children, onDone }: DeleteRowProps) {
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
      header: `${what.charAt(0).toUpperCase()}${what.slice(1)} was deleted.`,
    })
    onDone()
  }
  return (
    <ConfirmDelete what={what} onDelete={remove} onCancel={onDone}>
      {children}
    </ConfirmDelete>
  )
}
