import { useLocation } from 'wouter'

interface Follow {
  readonly detail: { readonly href?: string | undefined; readonly external?: boolean | undefined }
  preventDefault(): void
}

/** Follows links of the design system within the console without reloading the page. */
export function useFollow(): (event: Follow) => void {
  const [, navigate] = useLocation()
  return (event) => {
    const { href, external } = event.detail
    if (!href?.startsWith('/') || external) return
    event.preventDefault()
    navigate(href)
  }
}
