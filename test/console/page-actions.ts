import type { Page } from 'playwright-core'

// What a person does with the mouse and the keyboard, by what the page says.

/** Chooses a connection type in the open panel, by searching for it. */
export async function chooseType(page: Page, name: string): Promise<void> {
  await page.getByRole('form').getByRole('button', { name: /^Type/ }).click()
  await page.getByLabel('Search types').fill(name)
  await page.getByRole('option', { name: new RegExp(`^${name}( |$)`) }).click()
}

/** The text field, area or switch of that label in the open panel. */
export const field = (page: Page, label: string) =>
  page.getByRole('form').getByLabel(new RegExp(`^${label}( - optional)?$`))

/** The row of a table that says so. */
export const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })

/** Chooses what can be done with a row. */
export async function act(page: Page, text: string, action: string): Promise<void> {
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

/** The button of the open panel that sends it. */
export const button = (page: Page, name: string) =>
  page.getByRole('form').getByRole('button', { name, exact: true })
