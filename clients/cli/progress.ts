const silentMs = 1000
const erase = '\r\u001b[2K'

let waiting = 0
let timer: NodeJS.Timeout | undefined
let isShown = false

/** Shows on a terminal what is waited for, once that takes longer than a second, and erases it at the end. */
export async function withProgress<Result>(
  text: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (process.stderr.isTTY !== true) return work()
  if (waiting++ === 0) timer = setTimeout(show, silentMs, text)
  try {
    return await work()
  } finally {
    if (--waiting === 0) hide()
  }
}

function show(text: string): void {
  isShown = true
  process.stderr.write(`${text}…`)
}

function hide(): void {
  clearTimeout(timer)
  if (isShown) process.stderr.write(erase)
  isShown = false
}
