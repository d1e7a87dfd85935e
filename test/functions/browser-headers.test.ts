import { expect, it } from 'vitest'
import { operations } from '../../shared/api/operations.ts'
import { stage } from '../support/stage.ts'

/** What OWASP ASVS 5.0 asks of every answer, V3.4. */
const asked = {
  'strict-transport-security': expect.stringMatching(/^max-age=31536000; includeSubDomains$/),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': expect.stringMatching(
    /^default-src 'none';.*base-uri 'none';.*frame-ancestors 'none'$/,
  ),
}

it.each(operations)('every answer tells browsers what not to do: refused, $id', async ({ id }) => {
  const on = await stage()
  const { headers } = await on.ask(id, { as: '' })
  expect(headers).toMatchObject(asked)
})

it('and answered: as JSON, as a page, by a redirect, and without a body', async () => {
  const on = await stage()
  const read = await on.ask('list-projects')
  const gone = await on.ask('delete-project', { params: { project_id: on.other } })
  const page = await on.ask('complete-authorization', { query: { state: 'unknown' } })
  const types = await on.ask('list-connection-types', { as: '' })
  expect([read.status, gone.status, page.status, types.status]).toEqual([200, 204, 400, 200])
  for (const { headers } of [read, gone, page, types]) expect(headers).toMatchObject(asked)
})
