import { readdir, readFile, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { localFileIn, startOutside } from '../local/fixtures/run-outside.ts'
import { dataDirectory } from '../support/data-directory.ts'
import type { Got, Sent } from './ground.ts'
import { marker, strayMarker } from './marker.ts'

/** A local run of its own, as `npm start` has it, asked over its socket. */
export async function overHttp() {
  const dataDir = await dataDirectory('mooring-fuzz')
  const run = startOutside({ MOORING_DATA_DIR: dataDir })
  await run.ready
  const { url, admin_key: ownerKey } = await localFileIn(dataDir)
  const agent = new Agent({ keepAlive: true })
  const send = (sent: Sent) => ask(new URL(url), agent, sent)
  return {
    start: async () => ({ send, ownerKey }),
    /** Ends the run, and tells where what was sent stands and must not. */
    stop: async () => {
      agent.destroy()
      await run.end('SIGTERM')
      const { complaint } = await run.ended
      const found = await leaksIn(dataDir, run.printed() + complaint)
      await rm(dataDir, { recursive: true, force: true })
      return found
    },
  }
}

/**
 * Where a run leaks: secrets in any file that it leaves, and what was sent in its logs and in what
 * it printed. A name that was sent may well stand in the table.
 */
export async function leaksIn(dataDir: string, printed: string): Promise<string[]> {
  const logs = await filesThatHold(join(dataDir, 'logs'), [marker, strayMarker])
  const files = await filesThatHold(dataDir, [marker])
  const isTold = [marker, strayMarker].some((word) => printed.includes(word))
  return [...new Set([...logs, ...files, ...(isTold ? ['what it printed'] : [])])]
}

function ask({ hostname, port }: URL, agent: Agent, sent: Sent): Promise<Got> {
  const { method, target, headers, body } = sent
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': `${body.length}` }
    const outgoing = request(
      { hostname, port, agent, method, path: target, headers: { ...headers, ...length } },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.once('error', reject)
        answer.once('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers as Record<string, string>,
            text: Buffer.concat(chunks).toString(),
            logged: '',
          }),
        )
      },
    )
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

async function filesThatHold(folder: string, words: readonly string[]): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const file of names.filter((each) => each.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name))
    if (words.some((word) => bytes.includes(word))) found.push(file.name)
  }
  return found
}
