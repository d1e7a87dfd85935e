import { expect, it } from 'vitest'
import { detailsText } from '../../console/parts/event-text.ts'

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
