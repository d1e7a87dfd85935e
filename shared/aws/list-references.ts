import type { Powers } from '../ports/powers.ts'
import { keys } from './keys.ts'
import { queryAll } from './query.ts'
import { referenceOf } from './reference-record.ts'
import { fromItem } from './table.ts'

/** Lists who uses a connection. */
export const listReferences: Powers['listReferences'] = {
  async list(connectionId) {
    const { pk } = keys.connectionHome(connectionId)
    return (await queryAll(pk, 'REFERENCE#')).map(fromItem).map(referenceOf)
  },
}
