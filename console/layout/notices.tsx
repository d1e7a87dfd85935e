import Flashbar, { type FlashbarProps } from '@cloudscape-design/components/flashbar'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

/** What is told at the top of the page. */
export interface Notice {
  readonly type: 'success' | 'info' | 'warning' | 'error'
  readonly header: string
  readonly content?: ReactNode
}

interface Notices {
  readonly items: FlashbarProps['items']
  tell(notice: Notice): void
}

const Context = createContext<Notices | undefined>(undefined)
const shownMs = 8000

/** Holds what is told; a success goes by itself. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [items, setItems] = useState<FlashbarProps['items']>([])
  const dismiss = useCallback(
    (id: string) => setItems((now) => now.filter((item) => item.id !== id)),
    [],
  )
  const tell = useCallback(
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
  const value = useMemo(() => ({ items, tell }), [items, tell])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** How to tell something. */
export function useNotices(): Notices {
  const notices = useContext(Context)
  if (!notices) throw new Error('There is no place for notices around this')
  return notices
}

/** The notices, where the page has room for them. */
export function NoticeBar() {
  return <Flashbar items={useNotices().items} />
}
