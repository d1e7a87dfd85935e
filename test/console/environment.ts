import { randomUUID } from 'node:crypto'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import type { LocalFile } from '../../local/run/first-start/local-file.ts'
import { callApi, type Response } from './call-api.ts'
import { signIn } from './page-actions.ts'
import type { SharedEnvironment } from './shared-environment.ts'

type Role = 'viewer' | 'editor' | 'admin'

interface PageOptions {
  readonly path?: string
  /** The project that the console shows. */
  readonly project?: string
  /** The role of the key that is signed in with: of one key of the deployment for each role. */
  readonly role?: Role
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
}

/** The local run, and pages of the browser, for one test file. */
export interface Environment {
  readonly local: LocalFile
  /** A page of a browser context that holds nothing. */
  openFresh(options?: BrowserContextOptions): Promise<Page>
  /** A page that is signed in: a tab that a signed-in tab opened, which has a copy of its session. */
  open(options?: PageOptions): Promise<Page>
  api(method: string, path: string, body?: object, key?: string): Promise<Response>
  /** A new project, whose name no other has. */
  createProject(): Promise<{ readonly id: string; readonly name: string }>
  /** Closes the pages of a test; returns the errors that they threw, and what their policy blocked. */
  closePages(): Promise<readonly string[]>
  close(): Promise<void>
}

/** Connects a test file to the shared environment. */
export async function connect({ local, browserUrl }: SharedEnvironment): Promise<Environment> {
  const browser = await chromium.connect(browserUrl)
  const errors: string[] = []
  const fresh = new Set<BrowserContext>()
  const api: Environment['api'] = (method, path, body, key = local.admin_key) =>
    callApi(local.url, { method, path, body, key })
  const newContext = (options: BrowserContextOptions = {}) =>
    contextIn(browser, errors, { baseURL: local.url, ...options })
  const signedIn = signedInTabs(newContext, (role) => keyOf(local, api, role))
  return {
    ...{ local, api },
    async openFresh(options) {
      const context = await newContext(options)
      fresh.add(context)
      return context.newPage()
    },
    async open({ path = '/', project, role = 'admin', viewport, colorScheme } = {}) {
      const page = await openFrom(await signedIn(role), project)
      if (viewport) await page.setViewportSize(viewport)
      if (colorScheme) await page.emulateMedia({ colorScheme })
      await page.goto(path)
      return page
    },
    async createProject() {
      const name = `project-${randomUUID().slice(0, 8)}`
      const { data } = await api('POST', '/v1/projects', { name })
      return { id: data.id, name }
    },
    async closePages() {
      await Promise.all([...fresh].map((context) => context.close()))
      fresh.clear()
      const pages = browser.contexts().flatMap((context) => context.pages().slice(1))
      await Promise.all(pages.map((page) => page.close()))
      return errors.splice(0)
    },
    close: () => browser.close(),
  }
}

async function contextIn(
  browser: Browser,
  errors: string[],
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const viewport = { width: 1280, height: 900 }
  // Motion that nothing asserts is painted by the processor, and waited for before each click.
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(30_000)
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) errors.push(message.text())
  })
  return context
}

/** One tab for each role, signed in when it is first used: the tabs of tests are opened from it. */
function signedInTabs(
  newContext: () => Promise<BrowserContext>,
  keyOfRole: (role: Role) => Promise<string>,
): (role: Role) => Promise<Page> {
  const tabs = new Map<Role, Promise<Page>>()
  const start = async (role: Role) => {
    const page = await (await newContext()).newPage()
    await page.goto('/')
    await signIn(page, await keyOfRole(role))
    return page
  }
  return (role) => {
    const tab = tabs.get(role) ?? start(role)
    tabs.set(role, tab)
    return tab
  }
}

/** A tab has a copy of the session storage of its opener (decision 30): its key and its project. */
async function openFrom(opener: Page, project: string | undefined): Promise<Page> {
  const [page] = await Promise.all([
    opener.context().waitForEvent('page'),
    opener.evaluate((id) => {
      if (id === undefined) sessionStorage.removeItem('mooring.project')
      else sessionStorage.setItem('mooring.project', id)
      window.open('about:blank')
    }, project),
  ])
  return page
}

async function keyOf(local: LocalFile, api: Environment['api'], role: Role): Promise<string> {
  if (role === 'admin') return local.admin_key
  const { status, data } = await api('POST', '/v1/access-keys', { name: `console ${role}`, role })
  if (status !== 201) throw new Error(`No key for the role ${role}: the API answered ${status}`)
  return String(data.key)
}
