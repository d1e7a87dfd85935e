import { useEffect } from 'react'

/** Names the page in the browser's tab, where screen readers read it out. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Mooring`
  }, [title])
}
