import { expect, it } from 'vitest'
import { actorText, detailsText } from '../../console/parts/event-text.ts'

it('shows the members that changed and the hosts of a destination before and after in one line', () => {
  const destinations = [
    { member: 'url', from: 'a.example.com', to: 'b.example.com' },
    { member: 'port' },
    { member: 'revocation_url', to: 'c.example.com' },
  ]
  expect(detailsText({ fields: ['url', 'port'], destinations })).toBe(
    'fields: url, port; destinations: url from a.example.com to b.example.com, port, ' +
      'revocation_url from none to c.example.com',
  )
})

it('shows that no field changed', () => {
  expect(detailsText({ fields: [] })).toBe('fields: none')
})

const session = { user: 'ann@acme.com', provider: 'p', subject: 'ann', session: 's' }

it.each([
  [
    'a person at a provider whose name is known',
    session,
    'Company',
    'ann@acme.com (ann at Company, session s)',
  ],
  [
    'a person whose provider the reader cannot read',
    session,
    undefined,
    'ann@acme.com (ann, session s)',
  ],
  ['an access key', { key_id: 'k', user: 'ada' }, 'Company', 'ada'],
  ['the deployment', { system: 'sweep' }, undefined, 'the deployment (sweep)'],
])('names as the actor of a record %s', (_name, actor, provider, text) => {
  expect(actorText(actor, provider)).toBe(text)
})
