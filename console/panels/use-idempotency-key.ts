import { useRef } from 'react'

/**
 * The key under which a create happens once: the same for the same body, so that a repeat after a
 * lost answer makes nothing twice, and another as soon as the body changes.
 */
export function useOnce(): (body: unknown) => string {
  const last = useRef<{ digest: string; key: string }>(undefined)
  return (body) => {
    const digest = JSON.stringify(body)
    if (last.current?.digest !== digest) last.current = { digest, key: crypto.randomUUID() }
    return last.current.key
  }
}
