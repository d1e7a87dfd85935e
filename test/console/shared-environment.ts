import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import type { LocalFile } from '../../local/run/first-start/local-file.ts'
import { temporaryDirectory } from '../local/fixtures/local-cloud.ts'
import { localFileIn, startOutside } from '../local/fixtures/run-outside.ts'
import { unpackedBrowser } from './browser.ts'
import { callApi } from './call-api.ts'

declare module 'vitest' {
  interface ProvidedContext {
    consoleEnvironment: string
  }
}

/** One local run and one browser, which all test files share. */
export interface SharedEnvironment {
  readonly local: LocalFile
  /** The WebSocket at which the browser takes connections. */
  readonly browserUrl: string
}

/**
 * Starts the local run and the browser before the first test of the console, without waiting for
 * them: tests of other folders run in parallel. Files of the console wait for the file `provide`d.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await temporaryDirectory()
  const file = join(directory, 'environment.json')
  const starting = startShared(directory)
  const announced = starting.then(
    ({ environment }) => publish(file, environment),
    (error) => publish(file, { failure: String(error) }),
  )
  project.provide('consoleEnvironment', file)
  return async () => {
    await announced
    await starting.then(
      ({ stop }) => stop(),
      () => undefined,
    )
    await rm(directory, { recursive: true, force: true })
  }
}

/** Starts a local run in a directory, as `npm start` does, and a browser. */
export async function startShared(
  directory: string,
): Promise<{ environment: SharedEnvironment; stop(): Promise<void> }> {
  const dataDir = join(directory, 'data')
  const run = startOutside({
    MOORING_DATA_DIR: dataDir,
    MOORING_ASSUMABLE_ROLES: 'arn:aws:iam::123456789012:role/mooring/*',
  })
  const [browser] = await Promise.all([launchBrowser(), run.ready])
  const environment = { local: await localFileIn(dataDir), browserUrl: browser.wsEndpoint() }
  await warmUp(environment.local)
  const stop = async () => {
    await browser.close()
    await run.end('SIGTERM')
  }
  return { environment, stop }
}

/**
 * Calls what the first page of the console calls, one function after the other. Without it the first
 * pages of two files start ten functions at the same moment, which takes longer than a test waits
 * where the processors are busy.
 */
async function warmUp({ url, admin_key: key, project_id: project }: LocalFile): Promise<void> {
  const lists = ['connections', 'oauth2-clients', 'access-keys', 'events']
  const ofProject = lists.map((list) => `${list}?project_id=${project}`)
  for (const path of ['access-keys/self', 'projects', 'connection-types', ...ofProject])
    await callApi(url, { method: 'GET', path: `/v1/${path}`, key })
}

async function launchBrowser(): Promise<BrowserServer> {
  const { executable, libraries } = await unpackedBrowser()
  return chromium.launchServer({
    executablePath: executable,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
  })
}

async function publish(file: string, content: object): Promise<void> {
  await writeFile(`${file}.draft`, JSON.stringify(content))
  await rename(`${file}.draft`, file)
}

/** How long a start can take: a first one builds the functions and the console. */
export const maxStartMs = 240_000
const pollMs = 100

/**
 * Waits until the environment is ready.
 * @throws Error with the reason where it did not start.
 */
export async function readyEnvironment(file: string): Promise<SharedEnvironment> {
  for (const end = Date.now() + maxStartMs; Date.now() < end; ) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text !== undefined) {
      const content = JSON.parse(text)
      if (content.failure) throw new Error(content.failure)
      return content
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  throw new Error(`The local run and the browser did not start within ${maxStartMs} ms`)
}
