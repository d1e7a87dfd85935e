import { createInterface } from 'node:readline'
import { text as readAll } from 'node:stream/consumers'
import { Failure } from './failure.ts'

/** Whether a person can be asked: both ends are a terminal. */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true
}

/** Writes to stdout, and waits until it is written, or until its reader is gone. */
export function write(text: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}

/** Everything that stdin brings. */
export function readStdin(): Promise<string> {
  return readAll(process.stdin)
}

/** Asks a question on stderr, so that stdout stays clean. @throws Failure without a terminal, or at Ctrl-C. */
export async function ask(question: string): Promise<string> {
  assertInteractive(question)
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  return new Promise((resolve, reject) => {
    // By Ctrl-C and Ctrl-D: an unanswered question would end the process with 0.
    const interrupt = () => {
      process.stderr.write('\n')
      reject(interrupted())
    }
    lines.on('close', interrupt)
    lines.question(question, (answer) => {
      lines.off('close', interrupt).close()
      resolve(answer)
    })
  })
}

const interrupted = () => new Failure('failed', 'Interrupted.')

/** Asks for a secret without echo. @throws Failure without a terminal, or at Ctrl-C. */
export async function askSecret(question: string): Promise<string> {
  assertInteractive(question)
  // Before the question: what is typed at it is not echoed from its first key on.
  process.stdin.setRawMode(true)
  process.stderr.write(question)
  try {
    return await typed()
  } finally {
    process.stdin.setRawMode(false)
    process.stdin.pause()
    process.stderr.write('\n')
  }
}

function assertInteractive(question: string): void {
  if (isInteractive()) return
  const message = `There is no terminal to ask for: ${question.replace(/[:?]?\s*$/, '')}.`
  throw new Failure('usage', message)
}

const keys = { interrupt: '\u0003', endOfFile: '\u0004', erase: ['\u007f', '\b'] }

// Of a raw terminal: line editing is ours.
function typed(): Promise<string> {
  return new Promise((resolve, reject) => {
    let value = ''
    const read = (chunk: Buffer) => {
      for (const key of chunk.toString('utf8')) {
        if (key === '\r' || key === '\n' || key === keys.endOfFile) return end(() => resolve(value))
        if (key === keys.interrupt) return end(() => reject(interrupted()))
        value = keys.erase.includes(key) ? [...value].slice(0, -1).join('') : value + key
      }
    }
    const end = (done: () => void) => {
      process.stdin.off('data', read)
      done()
    }
    // A question before this one has paused it, which a listener alone does not undo.
    process.stdin.on('data', read).resume()
  })
}

/** A table with a heading, its columns as wide as their values; control characters are not printed. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const clean = [heading, ...rows].map((row) => row.map(printable))
  const widths = heading.map((_, at) => Math.max(...clean.map((row) => row[at]?.length ?? 0)))
  const lines = clean.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

// A name could move the cursor, or look like another row.
const printable = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '�')
