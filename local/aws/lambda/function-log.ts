import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const maxBytes = 5 * 1024 * 1024
const longestLine = 64 * 1024

/** Where the output of one function goes. */
export interface FunctionLog {
  /** Takes what the function printed. */
  write(chunk: Uint8Array): void
  /** Notes what befell the function, and says it on the terminal. */
  reportError(message: string): void
}

/** Opens `<directory>/<name>.log`, which only its owner reads; the one before it is kept as `.1`. */
export function openFunctionLog(
  directory: string,
  name: string,
  terminal: (line: string) => void,
): FunctionLog {
  const append = appenderTo(join(directory, `${name}.log`))
  let rest = ''
  const write = (chunk: Uint8Array) => {
    append(chunk)
    const lines = (rest + Buffer.from(chunk).toString('utf8')).split('\n')
    rest = (lines.pop() ?? '').slice(0, longestLine)
    for (const line of lines) {
      const message = errorIn(line)
      if (message !== undefined) terminal(`${name}: ${message}`)
    }
  }
  const reportError = (message: string) => {
    append(`${message}
`)
    terminal(`${name} ${message.split('\n')[0]}`)
  }
  return { write, reportError }
}

function appenderTo(path: string): (chunk: Uint8Array | string) => void {
  let size = sizeOf(path)
  return (chunk) => {
    try {
      if (size > maxBytes) {
        renameSync(path, `${path}.1`)
        size = 0
      }
      appendFileSync(path, chunk, { mode: 0o600 })
      size += chunk.length
    } catch {
      // A full disk must not stop the function that logs.
    }
  }
}

function errorIn(line: string): string | undefined {
  if (!line.includes('"ERROR"')) return undefined
  try {
    const { level, message } = JSON.parse(line) as Record<string, unknown>
    return level === 'ERROR' ? String(message).slice(0, 200) : undefined
  } catch {
    return undefined
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
