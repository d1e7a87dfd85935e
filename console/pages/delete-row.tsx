import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { asProblem } from '../api/problem.ts'
import { useNotices } from '../layout/notices.tsx'
import { ConfirmDelete } from '../parts/confirm-delete.tsx'
import { useSignedIn } from '../session/session.tsx'

interface DeleteRowProps {
  /** As it stands in a sentence: "the project default". */
  readonly what: string
  readonly path: string
  /** What is stale then. */
  readonly stale: QueryKey
  /** What follows from it. */
  readonly children: ReactNode
  onDone(): void
}

/** Asks once, and deletes; what is gone already counts as deleted. */
export function DeleteRow({ what, path, stale, children, onDone }: DeleteRowProps) {
  const { ask } = useSignedIn()
  const { tell } = useNotices()
  const queries = useQueryClient()
  const remove = async () => {
    try {
      await ask({ method: 'DELETE', path })
    } catch (error) {
      if (asProblem(error).status !== 404) throw error
    }
    await queries.invalidateQueries({ queryKey: stale })
    tell({ type: 'success', header: `${what.charAt(0).toUpperCase()}${what.slice(1)} is deleted.` })
    onDone()
  }
  return (
    <ConfirmDelete what={what} onDelete={remove} onCancel={onDone}>
      {children}
    </ConfirmDelete>
  )
}
