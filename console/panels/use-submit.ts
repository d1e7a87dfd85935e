import { useState } from 'react'
import { type ApiProblem, toProblem } from '../api/problem.ts'
import type { Connection } from '../api/resources.ts'
import type { Issues } from '../forms/form-state.ts'
import { useAction } from '../parts/hooks.ts'

/** How the submit of a form goes. */
export interface Submit {
  readonly busy: boolean
  /** Why it failed; undefined where a conflict says it. */
  readonly problem: ApiProblem | undefined
  /** The validation issues that the form's config does not show at a field of its own, by path. */
  readonly issues: Issues
  /** The change of another user that came first. */
  readonly conflict: EditConflict | undefined
  run(): void
}

/** The change of another user that was saved first. */
export interface EditConflict {
  readonly theirs: Pick<Connection, 'updated_by' | 'updated_at'>
  /** The labels of the fields that both changed: saving keeps what the form shows. */
  readonly conflicts: readonly string[]
}

interface SubmitOptions {
  /** Sends the form; what it throws is shown. */
  send(): Promise<void>
  /** Which issues of a problem are left to show; all of them by default. */
  issuesOf?(problem: ApiProblem): Issues
  /** Takes in the change of another user, where the version that was edited is not the latest. */
  onConflict?(): Promise<EditConflict>
}

/** Submits a form, once at a time, and keeps what the server answers about it. */
export function useSubmit({ send, issuesOf = detailsOf, onConflict }: SubmitOptions): Submit {
  const [issues, setIssues] = useState<Issues>({})
  const [conflict, setConflict] = useState<EditConflict>()
  const { busy, problem, run } = useAction(async () => {
    setIssues({})
    try {
      await send()
    } catch (error) {
      const failure = toProblem(error)
      if (onConflict && isConflict(failure)) setConflict(await onConflict())
      else setIssues(issuesOf(failure))
      throw error
    }
  })
  return {
    ...{ busy, issues, conflict },
    problem: onConflict && problem && isConflict(problem) ? undefined : problem,
    run: () => void run(),
  }
}

const isConflict = ({ code }: ApiProblem): boolean => code === 'precondition_failed'

function detailsOf({ details }: ApiProblem): Issues {
  return Object.fromEntries(Object.entries(details).map(([path, issue]) => [path, String(issue)]))
}
