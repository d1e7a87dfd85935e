import { type Query, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { KeySession } from './key-session.ts'

// Public data is the same for every key, and open forms are computed from it: it is kept.
const isPrivate = ({ queryKey: [subject] }: Pick<Query, 'queryKey'>) =>
  subject !== 'connection-types' && subject !== 'openapi'

/** Loads everything again after another key is in use, when every request uses that key. */
export function useRefetchOnNewKey(current: KeySession | undefined): void {
  const queries = useQueryClient()
  const last = useRef(current)
  useEffect(() => {
    const before = last.current
    last.current = current
    if (!before || !current || before === current) return
    // The new key can lack rights that the previous one had.
    if (before.self.id !== current.self.id) void queries.resetQueries({ predicate: isPrivate })
    else void queries.invalidateQueries({ predicate: isPrivate })
  }, [current, queries])
}
