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
export function recordUse(): void {
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
