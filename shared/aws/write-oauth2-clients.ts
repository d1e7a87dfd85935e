import { systemOwnerId } from '../model/connection.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { add, put, remove, transact, update, type Write } from './dynamodb/transaction.ts'
import { claimIssuer, releaseIssuer } from './issuer-claims.ts'
import { cleanupTaskWrites, idempotencyWrites, projectAuditWrite } from './rows/change-records.ts'
import { ifHeld } from './rows/codec.ts'
import { encodeOwner } from './rows/connection.ts'
import { encodeOauth2Client, oauth2ClientAttributes } from './rows/oauth2-client.ts'

/** Creates OAuth clients: row, claim, the project's count, audit and idempotency record, or nothing. */
export const createOauth2Clients: Powers['createOauth2Clients'] = {
  async insert(client, event, record, unusable) {
    const claim = client.managed ? await claimIssuer(client, unusable) : []
    await transact(
      ...claim,
      ...idempotencyWrites(record),
      ...countClientIn(client.ownerId, 1),
      put(encodeOauth2Client(client)),
      put(encodeOwner(keys.oauth2ClientOwner(client.id), client)),
      projectAuditWrite(auditedProject(client.ownerId), event),
    )
  },
}

/** Counts a project's OAuth clients, so that one that holds some is not deleted. */
function countClientIn(ownerId: string, by: 1 | -1): Write[] {
  const failure = () => new Problem('project_not_found')
  return ownerId === systemOwnerId
    ? []
    : [add(keys.project(ownerId), 'oauth2ClientCount', by, failure)]
}

/** In whose audit log a client's records are: its project's, or undefined for the deployment's. */
function auditedProject(ownerId: string): string | undefined {
  return ownerId === systemOwnerId ? undefined : ownerId
}

/** Replaces what a PUT owns of an OAuth client, where it is still the one that was read. */
export const updateOauth2Clients: Powers['updateOauth2Clients'] = {
  async replace(client, before, event, cleanupTask) {
    const { ownerId, id } = client
    const dropped = Object.keys(oauth2ClientAttributes(before)).map((name) => [name, undefined])
    const members = { ...Object.fromEntries(dropped), ...oauth2ClientAttributes(client) }
    // A managed client that a person changes is theirs from then on.
    const claim = before.managed ? await releaseIssuer(before) : []
    await transact(
      ...claim,
      update(keys.oauth2Client(ownerId, id), members, ifStillClient(before)),
      projectAuditWrite(auditedProject(ownerId), event),
      ...cleanupTaskWrites(cleanupTask),
    )
  },
}

/** The condition that a client's stored version and secret are those that were read. */
function ifStillClient({ version, secretRef }: Oauth2Client) {
  const held = ifHeld(secretRef)
  return {
    when: `#version = :was AND ${held.when}`,
    names: { '#version': 'version' },
    values: { ':was': version, ...held.values },
    failure: () => new Problem('revision_conflict'),
  }
}

/** Deletes OAuth clients that no connection uses. */
export const deleteOauth2Clients: Powers['deleteOauth2Clients'] = {
  async remove(client, event, cleanupTask) {
    const { ownerId, id } = client
    const claim = client.managed ? await releaseIssuer(client) : []
    await transact(
      ...claim,
      remove(keys.oauth2Client(ownerId, id), ifUnused(client)),
      remove(keys.oauth2ClientOwner(id)),
      ...countClientIn(ownerId, -1),
      projectAuditWrite(auditedProject(ownerId), event),
      ...cleanupTaskWrites(cleanupTask),
    )
  },
}

function ifUnused(client: Oauth2Client) {
  const { when, values, ...rest } = ifStillClient(client)
  return { ...rest, when: `${when} AND useCount = :none`, values: { ...values, ':none': 0 } }
}
