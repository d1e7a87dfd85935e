import { expect, it } from 'vitest'
import { decodeConnectionKeys } from '../../shared/aws/rows/connection-list.ts'

// Rows that were written before connections could be personal.
it('reads a listing without an owner as one for everybody', () => {
  const values = ['n', 't', 'active', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z']
  const item = { sk: { S: 'LISTED#c' }, listed: { S: JSON.stringify(values) } }
  expect(decodeConnectionKeys('p', item)).toEqual({
    ...{ id: 'c', ownerId: 'p', name: 'n', type: 't', status: 'active' },
    ...{ createdAt: values[3], updatedAt: values[4] },
  })
})
