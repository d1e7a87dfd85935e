import { expect, vi } from 'vitest'
import { it } from './fixtures.ts'

// Of the clock of the page: React's `lazy` hides what has arrived for 300 ms after its fallback.
const mostMs = 200

it('a page and a panel are shown once their code has arrived, without a wait', async ({
  project,
}) => {
  const page = await project.open()
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  await page.goto('/oauth-clients?panel=oauth2-client')
  const form = page.getByRole('form', { name: 'Register OAuth client' })
  let passedMs = 0
  const appears = async () => {
    await page.clock.runFor(1)
    passedMs += 1
    if (passedMs < mostMs) expect(await form.isVisible()).toBe(true)
  }
  await vi.waitFor(appears, { timeout: 30_000, interval: 50 })
  expect(passedMs).toBeLessThan(mostMs)
})
