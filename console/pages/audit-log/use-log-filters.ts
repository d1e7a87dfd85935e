import { useEffect, useState } from 'react'
import type { LogFilters } from '../../data/audit-log.ts'
import { useProject } from '../../session/project.tsx'
import { useSignedIn } from '../../session/session.tsx'

/** The chosen filters, and how to change them. */
export interface ChosenLog {
  readonly filters: LogFilters
  /** Whether the project is known: projects may still be loading. */
  readonly isKnown: boolean
  /** Whether the key can read the log of the whole deployment. */
  readonly canReadAll: boolean
  readonly choice: Choice
  change(change: Partial<Choice>): void
}

interface Choice {
  readonly isOfAll: boolean
  readonly types: readonly string[]
  /** As typed: an id once it is complete. */
  readonly subject: string
  readonly actor: string
  readonly hours: number | undefined
}

const typingMs = 400
const hourMs = 3600_000

/** Keeps the chosen filters; `?subject=` starts with the records of one subject. */
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
  const subject = useDebounced(isId(choice.subject) ? choice.subject.trim() : '')
  const actor = useDebounced(choice.actor.trim())
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

// The time is fixed when it is chosen: a cursor belongs to the filters of its page.
function sinceOf(hours: number | undefined): string | undefined {
  return hours === undefined ? undefined : new Date(Date.now() - hours * hourMs).toISOString()
}

/** The typed text, once typing pauses. */
function useDebounced(text: string): string {
  const [debounced, setDebounced] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(text), typingMs)
    return () => clearTimeout(timer)
  }, [text])
  return debounced
}

/** Whether a text is the id of a subject: a UUID. */
export function isId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text.trim())
}
