import { createHash } from 'node:crypto'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import { getItem } from './dynamodb/client.ts'
import { type Key, keys } from './dynamodb/keys.ts'
import { put, remove, type Write } from './dynamodb/transaction.ts'
import { decodeOauth2Client } from './rows/oauth2-client.ts'

/*
 * A project has one managed client for each type and issuer. A row names it: who inserts a client puts
 * the row in the same transaction, where it is still as it was read. Managed clients of versions
 * before it have no such row.
 */

/**
 * The write by which a managed client becomes the one of its issuer.
 *
 * @param unusable ids of managed clients that the caller found and cannot use.
 * @throws Problem `revision_conflict` where another client, which can be usable, has the claim.
 */
export async function claimIssuer(
  client: Oauth2Client,
  unusable: readonly string[] = [],
): Promise<Write[]> {
  const key = claimKey(client)
  const holder = await holderOf(key)
  const isFree = holder === undefined || unusable.includes(holder)
  if (!isFree && (await isManaged(client, holder))) throw claimed()
  const row = { ...key, holder: client.id }
  return [put(row, { ...ifHeldBy(holder), failure: claimed })]
}

/** The write that removes the claim of a client together with it; none where it has no claim. */
export async function releaseIssuer(client: Oauth2Client): Promise<Write[]> {
  const key = claimKey(client)
  const holder = await holderOf(key)
  return holder === client.id ? [remove(key, { ...ifHeldBy(holder), failure: claimed })] : []
}

function claimKey({ ownerId, type, registration }: Oauth2Client): Key {
  const about = JSON.stringify([type, registration?.issuer])
  return keys.issuerClaim(ownerId, createHash('sha256').update(about).digest('base64url'))
}

async function holderOf(key: Key): Promise<string | undefined> {
  const row = await getItem(key)
  return row && String(row.holder)
}

// A restored table can have a claim without its client.
async function isManaged({ ownerId }: Oauth2Client, id: string): Promise<boolean> {
  const row = await getItem(keys.oauth2Client(ownerId, id))
  return row !== undefined && decodeOauth2Client(row).managed === true
}

function ifHeldBy(holder: string | undefined) {
  if (holder === undefined) return { when: 'attribute_not_exists(pk)' }
  return { when: 'holder = :holder', values: { ':holder': holder } }
}

const claimed = () => new Problem('revision_conflict')
