import type { Oauth2Client } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { transact, update } from './dynamodb/transaction.ts'
import { ownerOf } from './oauth2-clients.ts'
import { projectAuditWrite } from './rows/audit-event.ts'
import { cleanupTaskWrites } from './rows/cleanup-task.ts'
import { oauth2ClientMembers } from './rows/oauth2-client.ts'

/** Replaces what a PUT owns of an OAuth client, where it is still the one that was read. */
export const updateOauth2Clients: Powers['updateOauth2Clients'] = {
  async replace(client, before, event, leftover) {
    const { home, id } = client
    const dropped = Object.keys(oauth2ClientMembers(before)).map((name) => [name, undefined])
    const members = { ...Object.fromEntries(dropped), ...oauth2ClientMembers(client) }
    await transact(
      update(keys.oauth2Client(home, id), members, ifStillClient(before)),
      projectAuditWrite(ownerOf(home), event),
      ...cleanupTaskWrites(leftover),
    )
  },
}

/** The condition that a client's stored version is the one that was read. */
export function ifStillClient({ version }: Oauth2Client) {
  return {
    when: '#version = :was',
    names: { '#version': 'version' },
    values: { ':was': version },
    refused: () => new Problem('revision_conflict'),
  }
}
