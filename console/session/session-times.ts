// How long a session of the console lasts: see docs/decisions/0030-the-console-keeps-its-key-for-the-tab.md
const itemName = 'mooring.session-times'
const minute = 60_000

/** A session ends by itself when nobody used its tab for so long, or at the latest after so long. */
const sessionLimits = { idleMs: 60 * minute, wholeMs: 12 * 60 * minute } as const

interface Times {
  readonly since: number
  readonly used: number
}

/** Begins the time of a session. */
export function beginTimes(): void {
  const now = Date.now()
  write({ since: now, used: now })
}

/** Takes note that somebody uses the tab. */
export function noteUse(): void {
  const times = read()
  if (times) write({ ...times, used: Date.now() })
}

/** Whether the session must end: also where nothing is known of it. Kept over a reload, and by a restored tab. */
export function isOver(): boolean {
  const times = read()
  const now = Date.now()
  if (!times) return true
  return !(now - times.used < sessionLimits.idleMs && now - times.since < sessionLimits.wholeMs)
}

/** Forgets when the session began. */
export function forgetTimes(): void {
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
