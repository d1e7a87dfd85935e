import { useRef } from 'react'

/**
 * The idempotency key of a create: the same for the same body, so that a repeat after a lost
 * response creates nothing twice, and another one as soon as the body changes.
 */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef<{ text: string; key: string }>(undefined)
  return (body) => {
    const text = JSON.stringify(body)
    if (last.current?.text !== text) last.current = { text, key: crypto.randomUUID() }
    return last.current.key
  }
}
