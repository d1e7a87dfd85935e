import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { LocalFile } from '../../local/run/first-start/local-file.ts'
import { temporaryDirectory } from '../local/fixtures/local-cloud.ts'
import { localFileIn, type OutsideRun, startOutside } from '../local/fixtures/run-outside.ts'
import type { Browser as Unpacked } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A local run, a browser, and what the pages complained of. */
export interface Rig {
  readonly local: LocalFile
  /** Errors that pages threw, and what the Content-Security-Policy stopped. */
  readonly complaints: string[]
  /** A tab of a browser that knows nothing yet. */
  open(options?: BrowserContextOptions): Promise<Page>
  /** A tab whose user has signed in, at a path of the console. */
  signedIn(path?: string, options?: SignedInOptions): Promise<Page>
  api(method: string, path: string, body?: object, key?: string): Promise<Answer>
  close(): Promise<void>
}

interface SignedInOptions extends BrowserContextOptions {
  readonly key?: string
}

/** An answer of the API. */
export interface Answer {
  readonly status: number
  readonly data: Record<string, never> & { id: string; version: number }
}

/** Starts the run as `npm start` does, and the browser. */
export async function startRig({ executable, libraries }: Unpacked): Promise<Rig> {
  const directory = await temporaryDirectory()
  const run: OutsideRun = startOutside({ MOORING_DATA_DIR: directory })
  await run.ready
  const local = await localFileIn(directory)
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
  })
  const complaints: string[] = []
  const open = (options: BrowserContextOptions = {}) => opened(browser, complaints, local, options)
  return {
    ...{ local, complaints, open },
    async signedIn(path = '/', { key = local.admin_key, ...options } = {}) {
      const page = await open(options)
      await page.goto(path)
      await signIn(page, key)
      return page
    },
    api: (method, path, body, key = local.admin_key) => api(local.url, method, path, body, key),
    async close() {
      await browser.close()
      await run.end('SIGTERM')
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function opened(
  browser: Browser,
  complaints: string[],
  { url }: LocalFile,
  options: BrowserContextOptions,
): Promise<Page> {
  const viewport = { width: 1280, height: 900 }
  const context = await browser.newContext({ baseURL: url, viewport, ...options })
  context.setDefaultTimeout(30_000)
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
  })
  return context.newPage()
}

/** Signs in on the page that asks for it. */
export async function signIn(page: Page, key: string): Promise<void> {
  await page.getByLabel('Access key', { exact: true }).fill(key)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Pages of the console' }).waitFor()
}

async function api(origin: string, method: string, path: string, body?: object, key = '') {
  const response = await fetch(origin + path, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  return { status: response.status, ...(text ? JSON.parse(text) : {}) } as Answer
}

/** What axe finds wrong with a page as it stands, by rule and place: WCAG 2.2 A and AA, and its best practices. */
export async function barriersOn(page: Page): Promise<string[]> {
  // By the debugger: the page's own policy would stop a script that is put into it.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  })
}

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
  }>
}
