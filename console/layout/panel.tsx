import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'

/** The names of the panels. */
export type PanelName =
  | 'create-connection'
  | 'edit-connection'
  | 'authorize-connection'
  | 'test-connection'
  | 'oauth2-client'
  | 'access-key'
  | 'project'
  | 'identity-provider'
  | 'test-identity-rules'

interface Panel {
  /** The open panel, and the id of its subject; undefined for something new. */
  readonly name: PanelName | undefined
  readonly subject: string | undefined
  /** Whether it was opened by a click on this page, and not by an address that anyone can write. */
  readonly byHand: boolean
  open(name: PanelName, subject?: string): void
  close(): void
}

const Context = createContext<Panel | undefined>(undefined)

/** Keeps the open panel in the address, for reloads, links and the Back button. */
export function PanelProvider({ children }: { readonly children: ReactNode }) {
  const [path, navigate] = useLocation()
  const [params] = useSearchParams()
  const name = (params.get('panel') ?? undefined) as PanelName | undefined
  const subject = params.get('of') ?? undefined
  const [clicked, setClicked] = useState<string>()
  const byHand = clicked === `${name} ${subject}`
  const open = useCallback(
    (next: PanelName, of?: string) => {
      setClicked(`${next} ${of}`)
      const query = new URLSearchParams({ panel: next, ...(of === undefined ? {} : { of }) })
      // A panel that replaces another adds no step to the history.
      navigate(`${path}?${query}`, { replace: name !== undefined })
    },
    [navigate, path, name],
  )
  const close = useCallback(() => {
    setClicked(undefined)
    navigate(path)
  }, [navigate, path])
  const value = useMemo(
    () => ({ name, subject, byHand, open, close }),
    [name, subject, byHand, open, close],
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The open panel, and how to open and close one. */
export function usePanel(): Panel {
  const panel = useContext(Context)
  if (!panel) throw new Error('usePanel requires a PanelProvider')
  return panel
}
