import { useEffect } from 'react'

// How long a session of the console lasts: see docs/decisions/0030-the-console-keeps-its-key-for-the-tab.md
const itemName = 'mooring.session-times'
const minute = 60_000

/** A session ends after this time without use of its tab, and at the latest after this time in all. */
const maxIdleMs = 60 * minute
const maxSessionMs = 12 * 60 * minute

interface Times {
  readonly since: number
  readonly used: number
}

/** Starts the times of a session. */
export function startSessionTimes(): void {
  const now = Date.now()
  write({ since: now, used: now })
}

/** Records that the tab is used. */
function recordUse(): void {
  const times = read()
  if (times) write({ ...times, used: Date.now() })
}

/** Whether the session must end: also where nothing is known of it. Kept over a reload, and by a restoreSession tab. */
export function hasSessionExpired(): boolean {
  const times = read()
  const now = Date.now()
  if (!times) return true
  return !(now - times.used < maxIdleMs && now - times.since < maxSessionMs)
}

/** Clears the times of the session. */
export function clearSessionTimes(): void {
  sessionStorage.removeItem(itemName)
}

const write = (times: Times) => sessionStorage.setItem(itemName, JSON.stringify(times))

function read(): Times | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(itemName) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

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
