import { useEffect, useState } from 'react'
import type { LogFilters } from '../../data/audit-log.ts'
import { useProject } from '../../session/project.tsx'
import { useSignedIn } from '../../session/session.tsx'

/** What is chosen of the log, and the ways to choose. */
export interface ChosenLog {
  readonly filters: LogFilters
  /** Whether it is known of which project the log is: projects may still be loading. */
  readonly isKnown: boolean
  /** Whether the key reads the log of the whole deployment too. */
  readonly canReadAll: boolean
  readonly choice: Choice
  change(change: Partial<Choice>): void
}

interface Choice {
  readonly isOfAll: boolean
  readonly types: readonly string[]
  /** As it is typed: an id once it is whole. */
  readonly subject: string
  readonly actor: string
  readonly hours: number | undefined
}

const typingMs = 400
const hourMs = 3600_000

/** Keeps what is chosen; `?subject=` begins with the records of one thing. */
export function useLogFilters(): ChosenLog {
  const { self } = useSignedIn()
  const { project } = useProject()
  const canReadAll = self.project_id === null
  const [choice, setChoice] = useState<Choice>(() => ({
    isOfAll: false,
    types: [],
    subject: new URLSearchParams(location.search).get('subject') ?? '',
    actor: '',
    hours: undefined,
  }))
  const [since, setSince] = useState<string>()
  const { isOfAll, types } = choice
  const projectId = isOfAll ? undefined : project?.id
  const subject = useSettled(isId(choice.subject) ? choice.subject.trim() : '')
  const actor = useSettled(choice.actor.trim())
  return {
    filters: { projectId, types, subject, actor, since },
    isKnown: isOfAll || project !== undefined,
    ...{ canReadAll, choice },
    change(change) {
      setChoice((before) => ({ ...before, ...change }))
      if ('hours' in change) setSince(sinceOf(change.hours))
    },
  }
}

// The moment is fixed when it is chosen: a cursor goes with the filters of its page.
function sinceOf(hours: number | undefined): string | undefined {
  return hours === undefined ? undefined : new Date(Date.now() - hours * hourMs).toISOString()
}

/** What is typed, once no more is typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typingMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** Whether a text is an id, as subjects have one. */
export function isId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text.trim())
}
