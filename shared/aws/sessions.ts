import { randomUUID } from 'node:crypto'
import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { AccessKey } from '../model/access-key.ts'
import { shardOf, shards } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import type { SignIn } from '../model/session.ts'
import type { Powers } from '../ports/index.ts'
import { runtime } from '../runtime/runtime.ts'
import { decodeAccessKeyListing, encodeAccessKey, listedMembers } from './access-keys.ts'
import { countRow } from './connection-counts.ts'
import { dynamodb, fromItem, queryAll, type Row, tableName, toItem } from './dynamodb/client.ts'
import { type Key, keys } from './dynamodb/keys.ts'
import { check, put, remove, requireRow, transact, type Write } from './dynamodb/transaction.ts'
import { projectAuditWrite } from './rows/change-records.ts'
import { type Attributes, codec, optionalData, optionalText, text } from './rows/codec.ts'
import { answered, isNamed } from './sdk/client.ts'

/** Thrown where a provider is not the one that was read. */
class ProviderChanged extends Error {}

/** Thrown where the row by which a project is proven does not exist. */
class NoProject extends Error {}

const secondsOf = (at: string | undefined) => Math.floor(Date.parse(at ?? '') / 1000)
const providerOf = ({ session }: AccessKey) => session?.provider ?? ''

/** The row by which DynamoDB deletes a session after it expired. */
function encodeSession(session: AccessKey): Row {
  return { ...encodeAccessKey(session), expires_at: secondsOf(session.expiresAt) }
}

function encodeSessionListing(session: AccessKey): Row {
  return {
    ...keys.sessionListing(providerOf(session), session.id),
    ...listedMembers(session),
    expires_at: secondsOf(session.expiresAt),
  }
}

/**
 * Creates sessions: one transaction, which fails where the provider changed since it was read, or the
 * project does not exist. It proves the project by one of its counts, so that concurrent sessions do
 * not contend; a project from before 0.3 may have none, and is proven by its own row.
 */
export const createSessions: Powers['createSessions'] = {
  async insert(session, provider, event) {
    const { projectId } = session
    const write = async (row: Key | undefined) => {
      const project = row ? [requireRow(row, () => new NoProject())] : []
      try {
        await transact(...project, ...sessionWrites(session, provider, event))
        return 'stored'
      } catch (error) {
        if (error instanceof ProviderChanged) return 'provider_changed'
        if (error instanceof NoProject) return 'no_project'
        throw error
      }
    }
    if (projectId === undefined) return write(undefined)
    const result = await write(countRow(projectId, session.id))
    return result === 'no_project' ? write(keys.project(projectId)) : result
  },
}

function sessionWrites(
  ...[session, { id, version }, event]: Parameters<Powers['createSessions']['insert']>
): Write[] {
  return [
    check(keys.identityGuard(id, shardOf(session.id)), {
      when: 'version = :version',
      values: { ':version': version },
      failure: () => new ProviderChanged(),
    }),
    put(encodeSession(session)),
    put(encodeSessionListing(session)),
    projectAuditWrite(session.projectId, event),
  ]
}

/** Lists sessions that have not expired, of one project or all. */
export const listSessions: Powers['listSessions'] = {
  async list(projectId) {
    const partitions = shards.map((shard) => queryAll(keys.sessionShard(shard), ''))
    const sessions = (await Promise.all(partitions)).flat().map(fromItem)
    const now = new Date(runtime().clock.nowMs()).toISOString()
    return (
      sessions
        .map(decodeAccessKeyListing)
        .filter((session) => projectId === undefined || session.projectId === projectId)
        // DynamoDB deletes expired rows up to days later.
        .filter(({ expiresAt = '' }) => expiresAt > now)
    )
  },
}

/** Ends sessions one by one. */
export const endSessions: Powers['endSessions'] = {
  async end(session, event) {
    await transact(
      remove(keys.accessKey(session.id), {
        when: 'attribute_exists(pk)',
        failure: () => new Problem('access_key_not_found'),
      }),
      remove(keys.sessionListing(providerOf(session), session.id)),
      projectAuditWrite(session.projectId, event),
    )
  },
}

/** Records rejections of tokens, in the deployment's log. */
export const recordRejections: Powers['recordRejections'] = {
  async record(event) {
    await transact(projectAuditWrite(undefined, event))
  },
}

const signIns = /* @__PURE__ */ codec<SignIn>(
  'sign-in',
  {
    hash: text,
    provider: text,
    browser: text,
    redirectUri: text,
    clientState: optionalText,
    challenge: text,
    expiresAt: text,
    access: optionalData,
  },
  { derived: ['expires_at', 'takenBy'] },
)

/** Stores sign-ins, until they expire. */
export const startSignIns: Powers['startSignIns'] = {
  async insert(signIn) {
    const row = { ...keys.signIn(signIn.hash), ...signIns.encode(signIn) }
    const Item = toItem({ ...row, expires_at: secondsOf(signIn.expiresAt) })
    await answered(dynamodb.send(new PutItemCommand({ TableName: tableName(), Item })))
  },
}

/**
 * Takes sign-ins: the first caller that marks the row has it. Each call draws a mark of its own, which
 * the SDK's retries of that call repeat, so that a response that was lost costs no sign-in. The row goes
 * when it expires.
 */
export const takeSignIns: Powers['takeSignIns'] = {
  async take(hash) {
    const lost = 'ConditionalCheckFailedException'
    try {
      const { Attributes = {} } = await answered(dynamodb.send(taking(hash)), lost)
      return decodeSignIn(fromItem(Attributes))
    } catch (error) {
      if (isNamed(error, lost)) return undefined
      throw error
    }
  },
}

function taking(hash: string): UpdateItemCommand {
  return new UpdateItemCommand({
    TableName: tableName(),
    Key: toItem(keys.signIn(hash)),
    UpdateExpression: 'SET takenBy = :mark',
    ConditionExpression:
      'attribute_exists(pk) AND (attribute_not_exists(takenBy) OR takenBy = :mark)',
    ExpressionAttributeValues: toItem({ ':mark': randomUUID() }),
    ReturnValues: 'ALL_NEW',
  })
}

const decodeSignIn = (row: Attributes): SignIn => signIns.decode(row)
