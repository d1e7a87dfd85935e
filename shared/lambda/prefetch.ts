import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Operation } from '../api/operation.ts'
import type { AccessKey } from '../model/access-key.ts'
import type { Powers } from '../ports/index.ts'
import { type Presented, presentedKey } from './authenticate.ts'
import { type Loaded, load } from './load.ts'
import { type LookupRecord, lookupRecord } from './read-audit.ts'
import { readParams } from './request.ts'

/** A request as it came in, with all under way that need not wait for a proof of who calls. */
export interface Arrived {
  readonly now: Date
  readonly presented: Presented | undefined
  /** The row of the key that is presented. */
  readonly row: Promise<AccessKey | undefined>
  /** The path parameters. @throws Problem, see `readParams`. */
  readonly params: () => unknown
  /** What the path names. */
  readonly loading: () => Promise<Loaded | undefined>
  readonly record: LookupRecord | undefined
}

/**
 * Begins the reads of a request, side by side, so that nobody waits for the key's row.
 *
 * @throws Problem `unauthorized` where what is presented cannot be a key: before anything is read.
 */
export function arrive(
  operation: Operation,
  powers: Partial<Powers>,
  event: APIGatewayProxyEventV2,
  now: Date,
): Arrived {
  const { access, powers: listed } = operation
  const presented = access === 'public' ? undefined : presentedKey(event.headers)
  // What is wrong with them is told only to a caller who proved to be one.
  const params = settled(() => readParams(operation, event))
  const begin = presented && listed.includes('readLookups') ? together : apart
  const reading = begin(operation, powers, presented, params)
  // Awaited later, unless the request is refused first.
  for (const each of [reading.row, ...reading.under]) each.catch(() => undefined)
  const record = recordOf(operation, powers, { presented, params, event, now })
  return { now, presented, params, record, row: reading.row, loading: reading.loading }
}

type Settled = () => unknown

function settled(read: () => unknown): Settled {
  try {
    const value = read()
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}

const idIn = (params: Settled): string | undefined => {
  try {
    return (params() as { connection_id?: string }).connection_id
  } catch {
    return undefined
  }
}

type Reading = Pick<Arrived, 'row' | 'loading'> & { readonly under: readonly Promise<unknown>[] }

/** The key and the connection in one call. */
function together(
  { id }: Operation,
  { readLookups }: Partial<Powers>,
  presented: Presented | undefined,
  params: Settled,
): Reading {
  if (!readLookups || !presented) throw new Error(`${id} looks up without the power to`)
  const found = readLookups.find(presented.id, idIn(params))
  const loading = async () => {
    const connection = await (await found).connection()
    return connection && { connection, home: connection.home }
  }
  return { row: found.then(({ key }) => key), loading, under: [found] }
}

/** The key beside what the path names. */
function apart(
  operation: Operation,
  powers: Partial<Powers>,
  presented: Presented | undefined,
  params: Settled,
): Reading {
  const row = presented ? rowOf(powers, presented) : Promise.resolve(undefined)
  const found = loadFrom(operation, powers, params)
  return { row, loading: () => found, under: [found] }
}

function rowOf({ readAccessKeys }: Partial<Powers>, { id }: Presented) {
  if (!readAccessKeys) throw new Error('Nobody can be proved without readAccessKeys')
  return readAccessKeys.find(id)
}

async function loadFrom(operation: Operation, powers: Partial<Powers>, params: Settled) {
  return operation.loads ? load(operation, params(), powers) : undefined
}

interface Asking {
  readonly presented: Presented | undefined
  readonly params: Settled
  readonly event: APIGatewayProxyEventV2
  readonly now: Date
}

function recordOf(
  { id, records: type }: Operation,
  { recordEvents }: Partial<Powers>,
  { presented, params, event, now }: Asking,
): LookupRecord | undefined {
  const connectionId = idIn(params)
  if (!type || !presented || connectionId === undefined) return undefined
  if (!recordEvents) throw new Error(`${id} records without the power to`)
  const { requestId } = event.requestContext
  return lookupRecord(recordEvents, { type, presented, connectionId, requestId, now })
}
