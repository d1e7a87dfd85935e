import { systemOwnerId } from '../model/connection.ts'
import type { ConnectionKeys, Powers } from '../ports/index.ts'
import { runtime } from '../runtime/runtime.ts'
import { CountsUnprepared, prepareCounts } from './connection-counts.ts'
import { EntryMoved, type ListChange, listWrites } from './connection-lists.ts'
import { getItem, getItems, type Item, query } from './dynamodb/client.ts'
import { type Key, keys } from './dynamodb/keys.ts'
import { check, put, remove, requireRow, transact, type Write } from './dynamodb/transaction.ts'
import { decodeConnectionKeys, decodeListEntry, decodeListed } from './rows/connection-list.ts'

const atATime = 100 // of BatchGetItem
// At most 5 writes, 2 counts and a condition for each, of the 100 of a transaction.
const inTransaction = 12

/** Puts into lists what older versions wrote, and removes what they deleted. */
export const indexConnections: Powers['indexConnections'] = {
  async state(ownerId) {
    const row = await getItem(keys.listComplete(ownerId))
    if (!row) return 'incomplete'
    return row.isVerified === true ? 'verified' : 'complete'
  },

  async correct(ownerId, untilMs) {
    const isLate = () => runtime().clock.nowMs() > untilMs
    const missing = await correctEach(ownerId, keys.connectionListing(ownerId, ''), toAdd, isLate)
    if (!missing.isAtEnd) return missing
    const named = { ...keys.listedByName(ownerId, '', ''), sk: 'NAME#' }
    const gone = await correctEach(ownerId, named, toRemove, isLate)
    return { ...gone, corrected: missing.corrected + gone.corrected }
  },

  async mark(ownerId, state) {
    const key = keys.listComplete(ownerId)
    if (state === 'incomplete') return transact(remove(key))
    const completedAt = new Date(runtime().clock.nowMs()).toISOString()
    const row = { ...key, completedAt, ...(state === 'verified' ? { isVerified: true } : {}) }
    const isThere = ownerId === systemOwnerId ? [] : [requireRow(keys.project(ownerId), isGone)]
    await transact(put(row), ...isThere).catch((error: unknown) => {
      if (!(error instanceof OwnerGone)) throw error
    })
  },
}

class OwnerGone extends Error {}
const isGone = () => new OwnerGone()

/** A change of the lists, on condition of what it was found from. */
interface Correction {
  readonly change: ListChange
  readonly condition: Write
}

type Find = (ownerId: string, page: readonly Item[]) => Promise<readonly Correction[]>

async function correctEach(ownerId: string, { pk, sk }: Key, find: Find, isLate: () => boolean) {
  let corrected = 0
  let from: Item | undefined
  do {
    if (isLate()) return { corrected, isAtEnd: false }
    const answer = await query(pk, sk, {
      Limit: atATime,
      ...(from ? { ExclusiveStartKey: from } : {}),
    })
    const corrections = await find(ownerId, answer.Items ?? [])
    for (let at = 0; at < corrections.length; at += inTransaction)
      await write(ownerId, corrections.slice(at, at + inTransaction))
    corrected += corrections.length
    from = answer.LastEvaluatedKey
  } while (from)
  return { corrected, isAtEnd: true }
}

/** What changed concurrently is left to the next pass: this one has counted it as not correct. */
async function write(ownerId: string, corrections: readonly Correction[]): Promise<void> {
  const writes = () =>
    transact(
      ...corrections.map(({ condition }) => condition),
      ...listWrites(
        ownerId,
        corrections.map(({ change }) => change),
      ),
    )
  await writes().catch(async (error: unknown) => {
    if (error instanceof CountsUnprepared) {
      await prepareCounts(ownerId)
      return writes()
    }
    if (!(error instanceof EntryMoved)) throw error
  })
}

/** Connections that are not in the lists, or not as they are. */
async function toAdd(ownerId: string, page: readonly Item[]): Promise<Correction[]> {
  const entries = page.map((item) => decodeConnectionKeys(ownerId, item))
  const listed = await rowsAt(
    entries.map(({ name, id }) => keys.listedByName(ownerId, name, id)),
    'id',
  )
  return entries.flatMap((to, at): Correction[] => {
    const stored = page[at]?.listed?.S
    const row = listed.get(to.id)
    if (row?.listed === stored) return []
    const before = row && decodeListed(ownerId, to.id, String(row.listed))
    return [{ change: { from: to, listed: before, to }, condition: ifListing(to, stored) }]
  })
}

/** Entries of connections that are gone. */
async function toRemove(ownerId: string, page: readonly Item[]): Promise<Correction[]> {
  const entries = page.map((item) => decodeListEntry(ownerId, item))
  const there = await rowsAt(
    entries.map(({ id }) => keys.connectionListing(ownerId, id)),
    'sk',
  )
  return entries
    .filter(({ id }) => !there.has(keys.connectionListing(ownerId, id).sk))
    .map((listed) => {
      const change = { from: undefined, listed, to: undefined }
      return { change, condition: ifListing(listed, undefined) }
    })
}

function ifListing({ ownerId, id }: ConnectionKeys, listed: string | undefined): Write {
  return check(keys.connectionListing(ownerId, id), {
    when: listed === undefined ? 'attribute_not_exists(pk)' : 'listed = :was',
    ...(listed === undefined ? {} : { values: { ':was': listed } }),
    failure: () => new EntryMoved(),
  })
}

async function rowsAt(wanted: readonly Key[], by: string) {
  const rows = await getItems(wanted)
  return new Map(rows.map((row) => [String(row[by]), row]))
}
