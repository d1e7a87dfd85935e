import type { Caller } from '../domain/caller.ts'
import type { Connection } from '../domain/connection.ts'
import { type Credentials, demandGrant } from '../domain/credentials.ts'
import { Problem } from '../domain/problem.ts'
import { demandConnection, demandHands } from '../domain/reach.ts'

/** One item of a batch that failed, as it is told. */
export interface Failed {
  readonly id: string
  readonly error: { code: string; message: string; details?: Record<string, unknown> }
}

/** A connection that was asked for by id, and what speaks against resolving it. */
export interface Item {
  readonly id: string
  readonly connection: Connection | undefined
  readonly problem: Problem | undefined
}

/** Judges one connection of a batch. */
export function judge(caller: Caller, id: string, connection: Connection | undefined): Item {
  try {
    const found = demandConnection(caller, connection)
    demandHands(caller, found.home)
    demandGrant(found)
    return { id, connection: found, problem: undefined }
  } catch (error) {
    if (error instanceof Problem) return { id, connection: undefined, problem: error }
    throw error
  }
}

/** Resolves one connection of a batch; its failure is its own. */
export async function resolveItem(
  { id, connection, problem }: Item,
  resolve: (connection: Connection) => Promise<Credentials>,
): Promise<Credentials | Failed> {
  try {
    if (!connection) throw problem
    return await resolve(connection)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { code, message, details } = error
    return { id, error: { code, message, ...(details ? { details: { ...details } } : {}) } }
  }
}
