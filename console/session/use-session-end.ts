import { useEffect } from 'react'
import { isOver, noteUse } from './session-times.ts'

const checkEveryMs = 15_000
const uses = ['keydown', 'pointerdown', 'wheel'] as const

/** Ends a session whose time is over; what its pages ask by themselves is no use of it. */
export function useSessionEnd(isIn: boolean, end: () => void): void {
  useEffect(() => {
    if (!isIn) return
    // By the clock and not by a timer of an hour: a machine that slept counts its sleep too.
    const check = () => {
      if (isOver()) end()
    }
    const used = () => {
      if (isOver()) end()
      else noteUse()
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
