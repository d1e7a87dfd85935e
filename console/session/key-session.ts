import { type Query, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { type Ask, createAsk } from '../api/ask.ts'
import { ApiProblem, toProblem } from '../api/problem.ts'
import type { One, OwnAccessKey } from '../api/resources.ts'
import { hasSessionExpired } from './session-times.ts'
import { deleteStoredKey, readStoredKey } from './stored-key.ts'

/** An access key that the API accepted, and what the API says about it. */
export interface KeySession {
  readonly accessKey: string
  readonly self: OwnAccessKey
}

/** Requests with a key; calls `onRejected` where the API no longer accepts it. */
export function askFor(accessKey: string, onRejected: () => void): Ask {
  const send = createAsk(accessKey)
  return async (request) => {
    try {
      return await send(request)
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) onRejected()
      throw error
    }
  }
}

/** What the API says about a key. Rejects with an ApiProblem where it is not valid. */
export async function fetchSelf(accessKey: string): Promise<OwnAccessKey> {
  const { data } = await createAsk(accessKey)<One<OwnAccessKey>>({ path: '/v1/access-keys/self' })
  return data
}

/** The session that this tab stored before a reload; undefined where there is none. */
export async function restoreSession(): Promise<KeySession | 'expired' | undefined> {
  const accessKey = await readStoredKey()
  if (accessKey === undefined) return undefined
  if (hasSessionExpired()) {
    await deleteStoredKey()
    return 'expired'
  }
  try {
    return { accessKey, self: await fetchSelf(accessKey) }
  } catch (error) {
    // A rejected key is deleted; one that could not be checked is not.
    if (toProblem(error).status === 401) await deleteStoredKey()
    return undefined
  }
}

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
