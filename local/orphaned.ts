const lookEveryMs = 200

/**
 * Hears when npm, which started us, is gone: killed, it cannot pass the signal on, and nobody
 * would know of us any more. Without npm a run may outlive the shell that started it.
 */
export function orphaned(hear: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    hear()
  }, lookEveryMs)
  look.unref()
}
