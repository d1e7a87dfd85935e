import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Setting } from '../../shared/runtime/settings.ts'
import type { DataResources } from '../data-stack.ts'
import type { ReadAudit, SecretStoreOption } from './choices.ts'

/** The options of a deployment on which grants depend. */
export interface GrantOptions {
  readonly secretStore: SecretStoreOption
  readonly readAudit: ReadAudit
  readonly stage: string
  /** The roles that it may assume: patterns by comma. */
  readonly assumableRoles: string
  /** ARN of the secret of the sign-in client that the option `identityProvider` names. */
  readonly signInSecretArn?: string | undefined
}

/** What a power comes to in AWS. */
export interface IamGrant {
  /** Settings beyond the table's name, which every function with rights on the table has. */
  readonly settings?: readonly Setting[]
  readonly table?: TableRights
  readonly others?: (data: DataResources, options: GrantOptions) => readonly PolicyStatement[]
}

/** What can be done to items; a transaction needs the actions of its parts. */
export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem'

/** A kind of partition key: see docs/internals/storage.md. */
export type Family =
  | 'ACCESSKEY#*'
  | 'ACCESSKEYS'
  | 'AUTHORIZATION#*'
  | 'CONNECTION#*'
  | 'CONNECTIONTESTS#*'
  | 'DEPLOYMENT'
  | 'IDEMPOTENCY#*'
  | 'IDENTITYPROVIDER#*'
  | 'IDENTITYPROVIDERS'
  | 'LEFTOVER#*'
  | 'LIST#*'
  | 'OAUTH2CLIENT#*'
  | 'PROJECT#*'
  | 'PROJECTKEY#*'
  | 'PROJECTS'
  | 'SECRETKEY#*'
  | 'SESSIONS#*'
  | 'SIGNIN#*'

/** Which action reaches which partitions. */
export type TableRights = Partial<Record<TableAction, readonly Family[]>>

/**
 * The rights of one function on the table, and on its key through it. Actions that reach the same
 * partitions share a statement; several powers' rights to one action become one condition, since a
 * transaction can combine them.
 */
export function tableStatements(
  rights: readonly TableRights[],
  data: DataResources,
): PolicyStatement[] {
  const alike = alikeOf(reachOf(rights))
  if (alike.size === 0) return []
  return [
    ...[...alike.values()].map(({ actions, families }) => items(actions, families, data)),
    tableKey(
      data,
      [...alike.values()].some(({ actions }) => actions.some(writes)),
    ),
  ]
}

function reachOf(rights: readonly TableRights[]): Map<string, readonly string[]> {
  const reach = new Map<string, readonly string[]>()
  for (const [action, families] of rights.flatMap((right) => Object.entries(right)))
    reach.set(action, [...new Set([...(reach.get(action) ?? []), ...families])].sort())
  return reach
}

interface Alike {
  readonly actions: string[]
  readonly families: readonly string[]
}

function alikeOf(reach: Map<string, readonly string[]>): Map<string, Alike> {
  const alike = new Map<string, Alike>()
  for (const [action, families] of reach) {
    const same = alike.get(families.join()) ?? { actions: [], families }
    same.actions.push(action)
    alike.set(families.join(), same)
  }
  return alike
}

function items(actions: readonly string[], families: readonly string[], { table }: DataResources) {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': families },
      // ForAllValues holds for no value at all: a request without keys must not pass by that.
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  })
}

const writes = (action: string) => ['PutItem', 'UpdateItem', 'DeleteItem'].includes(action)

/**
 * DynamoDB uses the table's key in the caller's name: to read it decrypts, and of writers AWS asks
 * the rest. The conditions hold it to this table, through DynamoDB: no secret opens by it.
 */
function tableKey({ table, key }: DataResources, writing: boolean): PolicyStatement {
  const forWriters = ['Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo']
  return new PolicyStatement({
    actions: ['Decrypt', ...(writing ? forWriters : [])].map((action) => `kms:${action}`),
    resources: [key.keyArn],
    conditions: {
      StringEquals: {
        'kms:ViaService': `dynamodb.${table.env.region}.amazonaws.com`,
        'kms:EncryptionContext:aws:dynamodb:tableName': table.tableName,
      },
    },
  })
}

/** Reads which grants are due, in a function that reads nothing else of the table. */
export function readDueIndexAlone(data: DataResources): PolicyStatement[] {
  return [...readDueIndex(data), tableKey(data, false)]
}

/** Reads which grants are due: the index holds keys and no more. */
export function readDueIndex(data: DataResources): PolicyStatement[] {
  return [queryIndex(data, 'due')]
}

/** Reads the keys of the audit log's records: the indexes have keys only. */
export function readLogIndexes(data: DataResources): PolicyStatement[] {
  return ['due', 'log'].map((name) => queryIndex(data, name))
}

/**
 * Without `dynamodb:LeadingKeys`: its documentation speaks of a table's partition key, and not of an
 * index's. Were the key absent on a query of an index, a condition on it would stop every refresh,
 * to hide keys of rows from a function that can read the rows.
 */
function queryIndex({ table }: DataResources, name: string): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: [`${table.tableArn}/index/${name}`],
  })
}
