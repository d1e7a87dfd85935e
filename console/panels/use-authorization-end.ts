import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Connection } from '../api/resources.ts'
import { connectionKey, connectionsKey } from '../data/queries.ts'
import { type AuthorizationEnd, onAuthorizationEnd } from './authorization.ts'

/** How an authorization ended, if it did. */
interface AuthorizationState {
  readonly done: boolean
  /** How the other tab says that it ended, where it failed. */
  readonly ended: AuthorizationEnd | undefined
  /** Shows the end of one that needs no consent. */
  finish(): void
}

/** Knows when an authorization ended: by the message of the other tab, and by the connection. */
export function useAuthorizationEnd(
  connection: Connection,
  waiting: boolean,
  setWaiting: (waiting: boolean) => void,
): AuthorizationState {
  const queries = useQueryClient()
  const [ended, setEnded] = useState<AuthorizationEnd>()
  const [done, setDone] = useState(false)
  const versionAtStart = useRef(connection.version)
  const { id, status, version } = connection
  useEffect(() => {
    if (!waiting) versionAtStart.current = version
  }, [waiting, version])
  useEffect(
    () =>
      onAuthorizationEnd(id, (end) => {
        // Anyone can write the address that this comes from: only the connection proves a success.
        if (end.error !== undefined) {
          setEnded(end)
          setWaiting(false)
        }
        void queries.invalidateQueries({ queryKey: connectionKey(id) })
        void queries.invalidateQueries({ queryKey: connectionsKey })
      }),
    [id, queries, setWaiting],
  )
  useEffect(() => {
    // Also where no message comes: the tab returned to another address, or to a page of the API.
    if (!waiting || status !== 'active' || version <= versionAtStart.current) return
    setDone(true)
    setWaiting(false)
    void queries.invalidateQueries({ queryKey: connectionsKey })
  }, [waiting, status, version, queries, setWaiting])
  const finish = () => {
    setDone(true)
    void queries.invalidateQueries({ queryKey: connectionKey(id) })
    void queries.invalidateQueries({ queryKey: connectionsKey })
  }
  return { done, ended: waiting ? undefined : ended, finish }
}
