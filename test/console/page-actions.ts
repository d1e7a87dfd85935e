import type { Page } from 'playwright-core'

// What a user does with the mouse and the keyboard, by the labels that the page shows.

/** Signs in on the page that asks for a key. */
export async function signIn(page: Page, key: string): Promise<void> {
  await page.getByLabel('Access key', { exact: true }).fill(key)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Console pages' }).waitFor()
}

/** Chooses a connection type in the open panel, by searching for it. */
export async function chooseType(page: Page, name: string): Promise<void> {
  await page.getByRole('form').getByRole('button', { name: /^Type/ }).click()
  await page.getByLabel('Search types').fill(name)
  await page.getByRole('option', { name, exact: true }).click()
}

/** Chooses what an OAuth client is for in the open panel, by searching for it. */
export async function chooseProvider(page: Page, name: string): Promise<void> {
  await page
    .getByRole('form')
    .getByRole('button', { name: /^Provider/ })
    .click()
  await page.getByLabel('Search providers').fill(name)
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click()
}

/** The text field, area or switch of that label in the open panel. */
export const field = (page: Page, label: string) =>
  page.getByRole('form').getByLabel(new RegExp(`^${label}( - optional)?$`))

/** The row of a table that contains a text. */
export const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })

/** Chooses an action of a row. */
export async function chooseAction(page: Page, text: string, action: string): Promise<void> {
  await row(page, text)
    .getByRole('button', { name: /^Actions for/ })
    .click()
  await page.getByRole('menuitem', { name: action, exact: true }).click()
}

/** Chooses an option of a labelled select in the open panel. */
export async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  await page.getByRole('form').getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option }).first().click()
}

/** A button of the open panel. */
export const button = (page: Page, name: string) =>
  page.getByRole('form').getByRole('button', { name, exact: true })

/** Opens a path, and waits until it has loaded what it shows. */
export async function openPath(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading').filter({ visible: true }).first().waitFor()
  await settled(page)
}

/** Waits until a page has loaded what it shows and no transition is under way. */
export async function settled(page: Page): Promise<void> {
  // Both of the design system and of the console: what is loading says so.
  await page.waitForFunction(
    () => !document.querySelector('[class*="status-loading"], .waiting, [aria-busy="true"]'),
  )
  await page.evaluate(async () => {
    // A change of size or colour is laid out and painted by then.
    for (const _frame of [1, 2]) await new Promise((done) => requestAnimationFrame(done))
    const finite = (each: Animation) => each.effect?.getComputedTiming().iterations !== Infinity
    const ending = document.getAnimations().filter(finite)
    await Promise.allSettled(ending.map(({ finished }) => finished))
    await document.fonts.ready
  })
}

/** All that a page holds where a script can read it. */
export const everythingStored = (page: Page) =>
  page.evaluate(async () => {
    const values = [...document.querySelectorAll('input, textarea')].map(
      (input) => (input as HTMLInputElement).value,
    )
    const stores = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])
    return [document.documentElement.outerHTML, location.href, stores, ...values].join('\n')
  })

/** Holds the next list of projects of a page back until the function that it returns is called. */
export async function heldProjects(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/v1/projects?*', async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}
