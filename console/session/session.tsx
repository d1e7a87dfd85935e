import { type Query, useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type Ask, asking } from '../api/ask.ts'
import { ApiProblem, asProblem } from '../api/problem.ts'
import type { One, OwnAccessKey, Scope } from '../api/resources.ts'
import { beginTimes, forgetTimes, isOver } from './session-times.ts'
import { forgetKey, keepKey, keptKey } from './stored-key.ts'
import { useSessionEnd } from './use-session-end.ts'

/** Who uses the console, and how it asks in that name. */
export interface SignedIn {
  readonly self: OwnAccessKey
  readonly ask: Ask
  /** Whether the key's role has the scope: what it has not is not offered. */
  can(scope: Scope): boolean
  /** The key stopped working meanwhile: what is on the screen stays until there is another. */
  readonly expired: boolean
}

/** How a session ended: its user signed out, or its time was over. */
export type Ended = 'left' | 'over'

/** Where the tab stands. */
export type State =
  | { readonly kind: 'restoring' }
  | { readonly kind: 'out'; readonly ended: Ended | undefined }
  | { readonly kind: 'in'; readonly session: SignedIn }

interface Session {
  readonly state: State
  /** Rejects with an ApiProblem where the key does not open. */
  signIn(accessKey: string): Promise<void>
  signOut(): void
}

const Context = createContext<Session | undefined>(undefined)

// What is public is the same for every key, and forms are drawn from it: they stay as they are.
const isOnesOwn = ({ queryKey: [what] }: Pick<Query, 'queryKey'>) =>
  what !== 'connection-types' && what !== 'openapi'

interface Known {
  readonly accessKey: string
  readonly self: OwnAccessKey
}

/** Holds the access key: in this component's memory, and sealed for a reload of the tab. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient()
  const [known, setKnown] = useState<Known>()
  const [phase, setPhase] = useState<'restoring' | 'out' | Ended>('restoring')
  const [stopped, setStopped] = useState<Known>()

  const signIn = useCallback(async (accessKey: string) => {
    const self = await whoIs(accessKey)
    beginTimes()
    await keepKey(accessKey).catch(() => undefined)
    setKnown({ accessKey, self })
  }, [])
  useRefreshed(known)

  const end = useCallback(
    (how: Ended) => {
      void forgetKey()
      forgetTimes()
      queries.clear()
      setKnown(undefined)
      setPhase(how)
    },
    [queries],
  )
  const signOut = useCallback(() => end('left'), [end])
  useSessionEnd(
    known !== undefined,
    useCallback(() => end('over'), [end]),
  )

  useEffect(() => {
    void restored().then((found) => {
      setKnown(found === 'over' ? undefined : found)
      setPhase(found === 'over' ? found : 'out')
    })
  }, [])

  const state = useMemo<State>(() => {
    // An answer to a key that was replaced meanwhile says nothing of the new one.
    const expired = known === stopped
    if (known) return { kind: 'in', session: sessionOf(known, expired, () => setStopped(known)) }
    if (phase === 'restoring') return { kind: 'restoring' }
    return { kind: 'out', ended: phase === 'out' ? undefined : phase }
  }, [known, stopped, phase])

  const value = useMemo(() => ({ state, signIn, signOut }), [state, signIn, signOut])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** Asks for everything anew once another key is in use, by which time everything asks with it. */
function useRefreshed(known: Known | undefined): void {
  const queries = useQueryClient()
  const before = useRef(known)
  useEffect(() => {
    const was = before.current
    before.current = known
    if (!was || !known || was === known) return
    // What another key saw is not this one's to see.
    if (was.self.id !== known.self.id) void queries.resetQueries({ predicate: isOnesOwn })
    else void queries.invalidateQueries({ predicate: isOnesOwn })
  }, [known, queries])
}

function sessionOf({ accessKey, self }: Known, expired: boolean, expire: () => void): SignedIn {
  const asked = asking(accessKey)
  const ask: Ask = async (request) => {
    try {
      return await asked(request)
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) expire()
      throw error
    }
  }
  return { self, ask, expired, can: (scope) => self.scopes.includes(scope) }
}

async function whoIs(accessKey: string): Promise<OwnAccessKey> {
  const { data } = await asking(accessKey)<One<OwnAccessKey>>({ path: '/v1/access-keys/self' })
  return data
}

async function restored(): Promise<Known | 'over' | undefined> {
  const accessKey = await keptKey()
  if (accessKey === undefined) return undefined
  if (isOver()) {
    await forgetKey()
    return 'over'
  }
  try {
    return { accessKey, self: await whoIs(accessKey) }
  } catch (error) {
    // A key that stopped is forgotten; one that could not be tried is not.
    if (asProblem(error).status === 401) await forgetKey()
    return undefined
  }
}

/** The session, signed in or not. */
export function useSession(): Session {
  const session = useContext(Context)
  if (!session) throw new Error('There is no session around this')
  return session
}

/** The session of whoever is signed in; for what is only shown then. */
export function useSignedIn(): SignedIn {
  const { state } = useSession()
  if (state.kind !== 'in') throw new Error('Nobody is signed in')
  return state.session
}
