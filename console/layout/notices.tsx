import Flashbar, { type FlashbarProps } from '@cloudscape-design/components/flashbar'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

/** A message at the top of the page. */
export interface Notice {
  readonly type: 'success' | 'info' | 'warning' | 'error'
  readonly header: string
  readonly content?: ReactNode
}

interface Notices {
  readonly items: FlashbarProps['items']
  notify(notice: Notice): void
}

const Context = createContext<Notices | undefined>(undefined)
const shownMs = 8000

/** Holds the notices; a success disappears after a few seconds. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [items, setItems] = useState<FlashbarProps['items']>([])
  const dismiss = useCallback(
    (id: string) => setItems((now) => now.filter((item) => item.id !== id)),
    [],
  )
  const notify = useCallback(
    (notice: Notice) => {
      const id = crypto.randomUUID()
      const item = {
        ...{ id, type: notice.type, header: notice.header, dismissible: true },
        ...(notice.content === undefined ? {} : { content: notice.content }),
        dismissLabel: `Dismiss: ${notice.header}`,
        ariaRole: notice.type === 'error' ? ('alert' as const) : ('status' as const),
        onDismiss: () => dismiss(id),
      }
      setItems((now) => [item, ...now].slice(0, 3))
      if (notice.type === 'success') setTimeout(() => dismiss(id), shownMs)
    },
    [dismiss],
  )
  const value = useMemo(() => ({ items, notify }), [items, notify])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The notices, and how to add one. */
export function useNotices(): Notices {
  const notices = useContext(Context)
  if (!notices) throw new Error('useNotices requires a NoticesProvider')
  return notices
}

/** Shows the notices. */
export function NoticeBar() {
  return <Flashbar items={useNotices().items} />
}
