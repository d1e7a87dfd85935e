import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Power } from '../../shared/ports/index.ts'
import type { Setting } from '../../shared/runtime/settings.ts'
import type { DataResources } from '../data-stack.ts'
import { connectionGrants, writeLists } from './connection-grants.ts'
import { identityGrants } from './identity-grants.ts'
import { grantsByReadAudit, logGrants } from './log-grants.ts'
import { outboundGrants } from './outbound-grants.ts'
import { grantsByStore, rotateKeys, secretGrants } from './secret-grants.ts'
import { generateMac } from './secret-rights.ts'
import {
  type GrantOptions,
  type IamGrant,
  readDueIndex,
  readDueIndexAlone,
  tableStatements,
} from './table-rights.ts'
import {
  decryptRevocations,
  decryptTokens,
  encryptRevocations,
  encryptTokens,
  readClientKeys,
  signAssertions,
} from './token-rights.ts'

const audited: readonly Setting[] = ['auditDays']

/** The grant of every power: no function can do more, and a power without one does not compile. */
export const grants: Record<Power, IamGrant> = {
  ...secretGrants,
  ...identityGrants,

  readConnections: { table: { GetItem: ['CONNECTION#*', 'PROJECT#*'] } },
  readLookups: {
    table: { BatchGetItem: ['ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'], GetItem: ['PROJECT#*'] },
  },
  readManyConnections: { table: { BatchGetItem: ['CONNECTION#*', 'PROJECT#*'] } },
  ...connectionGrants,
  readExternalIds: { table: { BatchGetItem: ['PROJECT#*'] } },
  exportConnections: { table: { Query: ['PROJECT#*'] } },
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
  pageSecretRefs: { table: { Query: ['PROJECT#*'] } },
  // A right with the option `secretStore=envelope` alone.
  createProjectKeys: {},
  rotateSecretKeys: rotateKeys,
  replaceSecretRefs: { table: { UpdateItem: ['PROJECT#*'], PutItem: ['LEFTOVER#*'] } },
  deleteProjectKeys: {
    table: {
      Query: ['ACCESSKEYS', 'LIST#*', 'PROJECTKEY#*'],
      DeleteItem: ['ACCESSKEY#*', 'ACCESSKEYS', 'LIST#*', 'PROJECTKEY#*'],
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
  countDueGrants: { table: {}, others: readDueIndexAlone },
  startRefreshWorkers: {
    settings: ['refreshFunction'],
    others: ({ refreshArn }) => [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [refreshArn] }),
    ],
  },
  encryptTokens: { settings: ['key'], others: encryptTokens },
  decryptTokens: { settings: ['key'], others: decryptTokens },
  encryptRevocations: { settings: ['key'], others: encryptRevocations },
  decryptRevocations: { settings: ['key'], others: decryptRevocations },

  readOauth2Clients: { table: { GetItem: ['PROJECT#*'] } },
  locateOauth2Clients: { table: { GetItem: ['OAUTH2CLIENT#*', 'PROJECT#*'] } },
  listOauth2Clients: { table: { Query: ['PROJECT#*'] } },
  createOauth2Clients: {
    settings: [...audited, 'outboundAllow'],
    table: {
      GetItem: ['PROJECT#*'],
      PutItem: ['PROJECT#*', 'OAUTH2CLIENT#*', 'DEPLOYMENT', 'IDEMPOTENCY#*'],
      UpdateItem: ['PROJECT#*'],
    },
  },
  updateOauth2Clients: {
    settings: [...audited, 'outboundAllow'],
    table: {
      GetItem: ['PROJECT#*'],
      UpdateItem: ['PROJECT#*'],
      DeleteItem: ['PROJECT#*'],
      PutItem: ['PROJECT#*', 'DEPLOYMENT', 'LEFTOVER#*'],
    },
  },
  deleteOauth2Clients: {
    settings: audited,
    table: {
      GetItem: ['PROJECT#*'],
      DeleteItem: ['PROJECT#*', 'OAUTH2CLIENT#*'],
      UpdateItem: ['PROJECT#*'],
      PutItem: ['PROJECT#*', 'DEPLOYMENT', 'LEFTOVER#*'],
    },
  },
  countRejections: { table: { UpdateItem: ['PROJECT#*'] } },
  ...outboundGrants,
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
      DeleteItem: ['PROJECT#*', 'PROJECTS', 'LIST#*', 'ACCESSKEY#*', 'ACCESSKEYS', 'PROJECTKEY#*'],
      PutItem: ['PROJECT#*', 'LEFTOVER#*'],
      Query: ['ACCESSKEYS', 'LIST#*', 'PROJECTKEY#*'],
    },
  },

  readStoredResponses: {
    settings: ['macKey'],
    table: { GetItem: ['IDEMPOTENCY#*'] },
    others: generateMac,
  },

  signAssertions: { settings: ['clientKey'], others: signAssertions },
  readClientKeys: { settings: ['clientKeys'], others: readClientKeys },

  signLinks: { settings: ['macKey'], others: generateMac },
}

/** The grant of a power in a deployment with these options. */
export function grantOf(power: Power, { secretStore, readAudit }: GrantOptions): IamGrant {
  return grantsByReadAudit[readAudit][power] ?? grantsByStore[secretStore][power] ?? grants[power]
}

/** The rights of a function with these powers. */
export function statementsOf(
  powers: readonly Power[],
  data: DataResources,
  options: GrantOptions,
): PolicyStatement[] {
  const given = [...new Set(powers)].map((power) => grantOf(power, options))
  return [
    ...tableStatements(
      given.flatMap(({ table }) => table ?? []),
      data,
    ),
    ...given.flatMap(({ others }) => others?.(data, options) ?? []),
  ]
}
