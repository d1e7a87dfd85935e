import type { Powers } from '../ports/powers.ts'
import { keys } from './keys.ts'
import { oauth2ClientOf } from './oauth2-client-record.ts'
import { queryAll } from './query.ts'
import { fromItem } from './table.ts'

/** Lists the OAuth clients of a project, or of the system. */
export const listOauth2Clients: Powers['listOauth2Clients'] = {
  async list(home) {
    const { pk, sk } = keys.oauth2Client(home, '')
    return (await queryAll(pk, sk)).map(fromItem).map(oauth2ClientOf)
  },
}
