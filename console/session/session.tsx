import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { type Ask, askBy, type Exchange } from '../api/ask.ts'
import type { OwnAccessKey, Scope } from '../api/resources.ts'
import {
  type EndedSession,
  exchangeFor,
  type KeySession,
  openSession,
  revokeSession,
  startSession,
  useRefetchOnNewKey,
} from './key-session.ts'
import type { SignInFailure } from './provider-sign-in.ts'
import { clearSessionTimes, useSessionEnd } from './session-times.ts'
import { deleteStoredKey } from './stored-key.ts'

/** The key of the session, and requests with it. */
export interface SignedIn {
  readonly self: OwnAccessKey
  readonly ask: Ask
  /** The same for what shows a response itself. */
  readonly exchange: Exchange
  /** Whether the role of the key has the scope: the console offers nothing else. */
  can(scope: Scope): boolean
  /** Whether the key stopped working: the page stays until another key is entered. */
  readonly expired: boolean
}

/** How a session ended, or why it did not start: its user signed out, or it expired. */
export type SessionEnd = 'signed out' | 'not revoked' | EndedSession | SignInFailure

/** The state of the tab. */
export type State =
  | { readonly kind: 'restoring' }
  | { readonly kind: 'out'; readonly ended: SessionEnd | undefined }
  | { readonly kind: 'in'; readonly session: SignedIn }

interface Session {
  readonly state: State
  /** Rejects with an ApiProblem where the key is not valid. */
  signIn(accessKey: string): Promise<void>
  signOut(): void
}

const Context = createContext<Session | undefined>(undefined)

/** Holds the access key: in the memory of this component, and encrypted for a reload of the tab. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient()
  const [current, setCurrent] = useState<KeySession>()
  const [phase, setPhase] = useState<'restoring' | 'out' | SessionEnd>('restoring')
  const [stopped, setStopped] = useState<KeySession>()

  const signIn = useCallback(async (accessKey: string) => {
    setCurrent(await startSession(accessKey))
  }, [])
  useRefetchOnNewKey(current)

  const end = useCallback(
    (how: SessionEnd) => {
      void deleteStoredKey()
      clearSessionTimes()
      queries.clear()
      setCurrent(undefined)
      setPhase(how)
      if (current) void revokeSession(current).catch(() => setPhase('not revoked'))
    },
    [queries, current],
  )
  const signOut = useCallback(() => end('signed out'), [end])
  const expire = useCallback(() => end('expired'), [end])
  useSessionEnd(current !== undefined, expire)

  useEffect(() => {
    void openSession().then((found) => {
      setCurrent(typeof found === 'string' ? undefined : found)
      setPhase(typeof found === 'string' ? found : 'out')
    })
  }, [])

  const state = useMemo<State>(() => {
    if (current) return { kind: 'in', session: signedIn(current, stopped, setStopped) }
    if (phase === 'restoring') return { kind: 'restoring' }
    return { kind: 'out', ended: phase === 'out' ? undefined : phase }
  }, [current, stopped, phase])

  const value = useMemo(() => ({ state, signIn, signOut }), [state, signIn, signOut])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** A response to a key that was replaced since says nothing about the new one. */
function signedIn(
  current: KeySession,
  stopped: KeySession | undefined,
  stop: (session: KeySession) => void,
): SignedIn {
  const { accessKey, self } = current
  const exchange = exchangeFor(accessKey, () => stop(current))
  return {
    ...{ self, exchange, ask: askBy(exchange) },
    expired: current === stopped,
    can: (scope) => self.scopes.includes(scope),
  }
}

/** The session, signed in or not. */
export function useSession(): Session {
  const session = useContext(Context)
  if (!session) throw new Error('useSession requires a SessionProvider')
  return session
}

/** The session of the user who is signed in; for pages that only such a user sees. */
export function useSignedIn(): SignedIn {
  const { state } = useSession()
  if (state.kind !== 'in') throw new Error('No user is signed in')
  return state.session
}
