import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type MooringProgram, node } from './mooring-program.ts'

const driver = join(import.meta.dirname, 'pseudo-terminal.py')
const python = process.env.MOORING_TEST_TERMINAL ?? 'python3'

/** A command on a terminal. */
export interface Terminal {
  /** Waits until the terminal shows a text, after what was waited for before. @throws Error where the command ends first. */
  shows(text: string): Promise<void>
  type(text: string): void
  resize(columns: number): void
  /** Waits for the end: the exit code, and all that was shown, with `\n` as line breaks. */
  ended(): Promise<{ readonly code: number; readonly output: string }>
}

/** What Ctrl-C, Ctrl-D and the backspace key type. */
export const keys = { ctrlC: '\u0003', ctrlD: '\u0004', backspace: '\u007f' }

interface TerminalOptions {
  readonly columns?: number
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a script of bash on a terminal, in which `mooring` is the command line. */
export function onTerminal(
  { directory, file, env }: MooringProgram,
  script: string,
  { columns = 80, env: more }: TerminalOptions = {},
): Terminal {
  const program = `mooring() { '${node}' '${file}' "$@"; }\n${script}`
  const options = { env: { ...env, ...more }, cwd: directory }
  const child = spawn(python, [driver, String(columns), 'bash', '-c', program], options)
  let output = ''
  let at = 0
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += stripVTControlCharacters(chunk.toString()).replaceAll('\r', '')
    })
  const closed = once(child, 'close').then(([code]) => Number(code))
  const request = (line: object) => child.stdin.write(`${JSON.stringify(line)}\n`)
  return {
    async shows(text) {
      while (!output.includes(text, at)) {
        const next = once(child.stdout, 'data').then(() => undefined)
        if ((await Promise.race([next, closed])) !== undefined && !output.includes(text, at))
          throw new Error(`The command ended without "${text}": ${output}`)
      }
      at = output.indexOf(text, at) + text.length
    },
    type: (text) => void request({ type: text }),
    resize: (columns) => void request({ columns }),
    ended: async () => ({ code: await closed, output }),
  }
}
