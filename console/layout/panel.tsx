import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import { useLocation, useSearchParams } from 'wouter'

/** The panels there are. */
export type PanelName =
  | 'create-connection'
  | 'edit-connection'
  | 'authorize-connection'
  | 'test-connection'
  | 'oauth2-client'
  | 'access-key'
  | 'project'

interface Panel {
  /** The open panel, and what it is about: an id, or nothing for something new. */
  readonly name: PanelName | undefined
  readonly subject: string | undefined
  open(name: PanelName, subject?: string): void
  close(): void
}

const Context = createContext<Panel | undefined>(undefined)

/** Keeps the open panel in the address: a reload, a link and the Back button find it. */
export function PanelProvider({ children }: { readonly children: ReactNode }) {
  const [path, navigate] = useLocation()
  const [params] = useSearchParams()
  const name = (params.get('panel') ?? undefined) as PanelName | undefined
  const subject = params.get('of') ?? undefined
  const open = useCallback(
    (next: PanelName, of?: string) => {
      const query = new URLSearchParams({ panel: next, ...(of === undefined ? {} : { of }) })
      // One panel that turns into another is one step back.
      navigate(`${path}?${query}`, { replace: name !== undefined })
    },
    [navigate, path, name],
  )
  const close = useCallback(() => navigate(path), [navigate, path])
  const value = useMemo(() => ({ name, subject, open, close }), [name, subject, open, close])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The open panel, and how to open and close one. */
export function usePanel(): Panel {
  const panel = useContext(Context)
  if (!panel) throw new Error('There are no panels around this')
  return panel
}
