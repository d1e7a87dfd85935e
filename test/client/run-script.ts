import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Stage } from '../support/stage.ts'

const root = join(import.meta.dirname, '../..')

/** What a script of docs/guide/migrate printed, and how it ended. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program in the repository’s folder; `input` is its standard input. */
export function run(
  program: string,
  parameters: readonly string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env } }
    const child = execFile(program, parameters, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr })
    })
    child.stdin?.end(input)
  })
}

/** Serves requests on loopback until the test ends. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** A deployment in memory, behind HTTP: the settings with which a script reaches it. */
export async function settingsOf(on: Stage): Promise<Record<string, string>> {
  const url = await serve(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const as = (request.headers.authorization ?? '').replace('Bearer ', '')
    const raw = Buffer.concat(chunks).toString()
    const route = `${request.method} ${request.url}`
    if (route !== 'POST /v1/imports') return void response.writeHead(404).end()
    const { status, text } = await on.ask('import-connections', { as, raw })
    response.writeHead(status, { 'content-type': 'application/json' }).end(text)
  })
  return {
    ...{ MOORING_URL: url, MOORING_ACCESS_KEY: on.keys.editor },
    MOORING_PROJECT_ID: on.project,
  }
}

/** A file with this text, until the test ends. */
export async function fileOf(text: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'mooring-migrate-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const file = join(directory, 'file')
  await writeFile(file, text)
  return file
}
