import { type Query, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { createAsk, createExchange, type Exchange } from '../api/ask.ts'
import { toProblem } from '../api/problem.ts'
import type { One, OwnAccessKey } from '../api/resources.ts'
import { completeProviderSignIn, isSignInFailure, type SignInFailure } from './provider-sign-in.ts'
import { hasSessionExpired, startSessionTimes } from './session-times.ts'
import { deleteStoredKey, readStoredKey, storeKey } from './stored-key.ts'

/** An access key, of a session by an identity provider or another, that the API accepted, and what the API says about it. */
export interface KeySession {
  readonly accessKey: string
  readonly self: OwnAccessKey
}

/** Why a stored session is not restored: by the times of the tab, or by the API. */
export type EndedSession = 'expired' | 'not valid'

/** Requests with a key; calls `onRejected` where the API no longer accepts it. */
export function exchangeFor(accessKey: string, onRejected: () => void): Exchange {
  const exchange = createExchange(accessKey)
  return async (request) => {
    const response = await exchange(request)
    if (response.status === 401) onRejected()
    return response
  }
}

/** What the API says about a key. Rejects with an ApiProblem where it is not valid. */
async function fetchSelf(accessKey: string): Promise<OwnAccessKey> {
  const { data } = await createAsk(accessKey)<One<OwnAccessKey>>({ path: '/v1/access-keys/self' })
  return data
}

/** Starts the session of a key in this tab. Rejects with an ApiProblem where the key is not valid. */
export async function startSession(accessKey: string): Promise<KeySession> {
  const self = await fetchSelf(accessKey)
  startSessionTimes()
  await storeKey(accessKey).catch(() => undefined)
  return { accessKey, self }
}

/** The session of a sign-in that returns to this page, or else the one that this tab stored. */
export async function openSession(): Promise<
  KeySession | SignInFailure | EndedSession | undefined
> {
  const result = await completeProviderSignIn()
  if (result === undefined) return restoreSession()
  if (!isSignInFailure(result)) return startSession(result).catch(() => 'unavailable' as const)
  // An unfinished sign-in leaves the session that the tab already has.
  const restored = await restoreSession()
  return typeof restored === 'object' ? restored : result
}

/** Ends a session at the server; an access key stays. Rejects where the session may not have ended. */
export async function revokeSession({ accessKey, self }: KeySession): Promise<void> {
  if (!self.session) return
  try {
    await createAsk(accessKey)({ method: 'POST', path: '/v1/token/revoke' })
  } catch (error) {
    // It has ended before: it expired, or an administrator ended it.
    if (![401, 404].includes(toProblem(error).status)) throw error
  }
}

/** The session that this tab stored before a reload; undefined where there is none. */
async function restoreSession(): Promise<KeySession | EndedSession | undefined> {
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
    if (toProblem(error).status !== 401) return undefined
    await deleteStoredKey()
    return 'not valid'
  }
}

// Public data is the same for every key, and open forms are computed from it: it is kept.
const publicSubjects: readonly unknown[] = [
  ...['connection-types', 'connection-type', 'oauth2-providers'],
  ...['openapi', 'sign-in-providers'],
]
const isPrivate = ({ queryKey: [subject] }: Pick<Query, 'queryKey'>) =>
  !publicSubjects.includes(subject)

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
