import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Power } from '../../shared/ports/index.ts'
import type { Setting } from '../../shared/runtime/settings.ts'
import type { DataResources } from '../data-stack.ts'
import { connectionGrants, writeLists } from './connection-grants.ts'
import { logGrants } from './log-grants.ts'
import { grantsByStore, secretGrants } from './secret-grants.ts'
import { decryptTokens, encryptTokens, generateMac } from './secret-rights.ts'
import type { SecretStoreOption } from './secret-store.ts'
import type { IamGrant } from './table-rights.ts'
import { readDueIndex, tableStatements } from './table-rights.ts'

const audited: readonly Setting[] = ['auditDays']

/** The grant of every power: no function can do more, and a power without one does not compile. */
export const grants: Record<Power, IamGrant> = {
  ...secretGrants,

  readAccessKeys: { table: { GetItem: ['ACCESSKEY#*'] } },
  listAccessKeys: { table: { Query: ['ACCESSKEYS'] } },
  createAccessKeys: {
    settings: audited,
    table: {
      PutItem: ['ACCESSKEY#*', 'ACCESSKEYS', 'PROJECT#*', 'DEPLOYMENT'],
      ConditionCheckItem: ['PROJECT#*'],
    },
  },
  rotateAccessKeys: {
    settings: audited,
    table: { PutItem: ['ACCESSKEY#*', 'ACCESSKEYS', 'PROJECT#*', 'DEPLOYMENT'] },
  },
  deleteAccessKeys: {
    settings: audited,
    table: { DeleteItem: ['ACCESSKEY#*', 'ACCESSKEYS'], PutItem: ['PROJECT#*', 'DEPLOYMENT'] },
  },

  readConnections: { table: { GetItem: ['CONNECTION#*', 'PROJECT#*'] } },
  readLookups: {
    table: { BatchGetItem: ['ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'], GetItem: ['PROJECT#*'] },
  },
  readManyConnections: { table: { BatchGetItem: ['CONNECTION#*', 'PROJECT#*'] } },
  ...connectionGrants,
  addReferences: {
    settings: audited,
    table: {
      GetItem: ['CONNECTION#*'],
      PutItem: ['CONNECTION#*'],
      UpdateItem: ['CONNECTION#*'],
    },
  },
  removeReferences: {
    settings: audited,
    table: {
      GetItem: ['CONNECTION#*'],
      PutItem: ['CONNECTION#*'],
      UpdateItem: ['CONNECTION#*'],
      DeleteItem: ['CONNECTION#*'],
    },
  },
  listReferences: { table: { Query: ['CONNECTION#*'] } },
  completeCleanup: { table: { DeleteItem: ['LEFTOVER#*'] } },
  readSecretRefs: { table: { Query: ['PROJECT#*'], GetItem: ['PROJECT#*'] } },
  deleteProjectKeys: {
    table: {
      Query: ['ACCESSKEYS', 'LIST#*'],
      DeleteItem: ['ACCESSKEY#*', 'ACCESSKEYS', 'LIST#*'],
    },
  },
  listCleanupTasks: { table: { Query: ['LEFTOVER#*'] } },
  enqueueCleanup: { table: { PutItem: ['LEFTOVER#*'] } },

  startAuthorizations: {
    settings: [...audited, 'publicUrl', 'returnUrls'],
    table: { PutItem: ['AUTHORIZATION#*', 'CONNECTION#*'] },
  },
  takeAuthorizations: {
    table: { GetItem: ['AUTHORIZATION#*'], UpdateItem: ['AUTHORIZATION#*'] },
  },
  storeGrants: {
    settings: audited,
    table: {
      ...writeLists,
      UpdateItem: ['PROJECT#*', 'LIST#*'],
      PutItem: ['PROJECT#*', 'LIST#*', 'CONNECTION#*'],
    },
  },
  listDueGrants: { table: { BatchGetItem: ['PROJECT#*'] }, others: readDueIndex },
  encryptTokens: { settings: ['key'], others: encryptTokens },
  decryptTokens: { settings: ['key'], others: decryptTokens },

  readOauth2Clients: { table: { GetItem: ['PROJECT#*'] } },
  locateOauth2Clients: { table: { GetItem: ['OAUTH2CLIENT#*', 'PROJECT#*'] } },
  listOauth2Clients: { table: { Query: ['PROJECT#*'] } },
  createOauth2Clients: {
    settings: [...audited, 'outboundAllow'],
    table: {
      PutItem: ['PROJECT#*', 'OAUTH2CLIENT#*', 'DEPLOYMENT', 'IDEMPOTENCY#*'],
      UpdateItem: ['PROJECT#*'],
    },
  },
  updateOauth2Clients: {
    settings: [...audited, 'outboundAllow'],
    table: { UpdateItem: ['PROJECT#*'], PutItem: ['PROJECT#*', 'DEPLOYMENT', 'LEFTOVER#*'] },
  },
  deleteOauth2Clients: {
    settings: audited,
    table: {
      DeleteItem: ['PROJECT#*', 'OAUTH2CLIENT#*'],
      UpdateItem: ['PROJECT#*'],
      PutItem: ['PROJECT#*', 'DEPLOYMENT', 'LEFTOVER#*'],
    },
  },
  countRejections: { table: { UpdateItem: ['PROJECT#*'] } },
  tryConnections: { settings: ['outboundAllow'] },
  requestConnectionTests: {
    settings: ['connectionTestFunction'],
    others: ({ connectionTestArn }) => [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [connectionTestArn] }),
    ],
  },
  countConnectionTests: { table: { UpdateItem: ['CONNECTIONTESTS#*'] } },
  askProviders: { settings: ['outboundAllow'] },

  ...logGrants,

  readProjects: { table: { GetItem: ['PROJECT#*'] } },
  findProjects: { table: { GetItem: ['PROJECTS'] } },
  listProjects: { table: { Query: ['PROJECTS'] } },
  createProjects: {
    settings: audited,
    table: { PutItem: ['PROJECT#*', 'PROJECTS', 'LIST#*', 'IDEMPOTENCY#*'] },
  },
  renameProjects: {
    settings: audited,
    table: {
      PutItem: ['PROJECT#*', 'PROJECTS'],
      UpdateItem: ['PROJECT#*'],
      DeleteItem: ['PROJECTS'],
    },
  },
  deleteProjects: {
    settings: audited,
    table: {
      GetItem: ['PROJECT#*'],
      DeleteItem: ['PROJECT#*', 'PROJECTS', 'LIST#*', 'ACCESSKEY#*', 'ACCESSKEYS'],
      PutItem: ['PROJECT#*', 'LEFTOVER#*'],
      Query: ['ACCESSKEYS', 'LIST#*'],
    },
  },

  readStoredResponses: {
    settings: ['macKey'],
    table: { GetItem: ['IDEMPOTENCY#*'] },
    others: generateMac,
  },

  signLinks: { settings: ['macKey'], others: generateMac },
}

/** The grant of a power in a deployment that keeps static secrets there. */
export function grantOf(power: Power, store: SecretStoreOption): IamGrant {
  return grantsByStore[store][power] ?? grants[power]
}

/** The rights of a function with these powers. */
export function statementsOf(
  powers: readonly Power[],
  data: DataResources,
  store: SecretStoreOption,
): PolicyStatement[] {
  const given = [...new Set(powers)].map((power) => grantOf(power, store))
  return [
    ...tableStatements(
      given.flatMap(({ table }) => table ?? []),
      data,
    ),
    ...given.flatMap(({ others }) => others?.(data) ?? []),
  ]
}
