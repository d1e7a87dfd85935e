import { spawn } from 'node:child_process'
import { compileProgram } from '../support/program.ts'

const writer = 'test/aws/writer.process.ts'

/** A write that the killed process had acknowledged. */
export interface Acknowledged {
  readonly secretId: string
  readonly versionId: string
  readonly value: string
}

/**
 * Lets a process of its own, a program by its path from the root, write to a data directory, and
 * kills it after so many answers.
 */
export function killInTheMiddle<Answered = Acknowledged>(
  dataDir: string,
  after: number,
  program = writer,
): Promise<readonly Answered[]> {
  const child = spawn(process.execPath, [compileProgram(program), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
    if (output.split('\n').length > after) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error('The writer ended by itself.'))
      // The last line may be cut off: then nobody was told.
      const lines = output.split('\n').slice(0, -1)
      resolve(lines.map((line) => JSON.parse(line) as Answered))
    })
  })
}
