import { useEffect } from 'react'
import { hasSessionExpired, recordUse } from './session-times.ts'

const checkEveryMs = 15_000
const uses = ['keydown', 'pointerdown', 'wheel'] as const

/** Ends a session that has expired; the requests that pages send on their own do not extend it. */
export function useSessionEnd(isIn: boolean, end: () => void): void {
  useEffect(() => {
    if (!isIn) return
    // By the clock and not by a timer of an hour: the time that a machine sleeps counts too.
    const check = () => {
      if (hasSessionExpired()) end()
    }
    const used = () => {
      if (hasSessionExpired()) end()
      else recordUse()
    }
    const timer = setInterval(check, checkEveryMs)
    for (const event of uses) window.addEventListener(event, used, { capture: true, passive: true })
    document.addEventListener('visibilitychange', check)
    return () => {
      clearInterval(timer)
      for (const event of uses) window.removeEventListener(event, used, { capture: true })
      document.removeEventListener('visibilitychange', check)
    }
  }, [isIn, end])
}
