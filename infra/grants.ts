import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Power } from '../shared/domain/powers.ts'
import type { Setting } from '../shared/domain/settings.ts'
import type { Estate } from './estate.ts'
import { readDueIndex } from './index-rights.ts'
import { logGrants } from './log-grants.ts'
import {
  addVersions,
  deleteSecrets,
  keepAdminKey,
  makeSecrets,
  readSecrets,
} from './secret-rights.ts'
import { inspectSecrets, listSecrets, markSecrets, releaseVersions } from './sweep-rights.ts'
import type { TableRights } from './table-rights.ts'
import { openTokens, sealTokens } from './token-rights.ts'

/** What a power comes to in AWS. */
export interface Grant {
  /** Beside the table's name, which whoever has rights on it is given. */
  readonly settings?: readonly Setting[]
  readonly table?: TableRights
  readonly others?: (estate: Estate) => readonly PolicyStatement[]
}

const audited: readonly Setting[] = ['auditDays']

/** Every power's grant: nobody is allowed more than this says, and a power without one does not compile. */
export const grants: Record<Power, Grant> = {
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
  listConnections: { table: { Query: ['PROJECT#*'], BatchGetItem: ['PROJECT#*'] } },
  createConnections: {
    settings: [...audited, 'outboundAllow'],
    table: {
      PutItem: ['PROJECT#*', 'CONNECTION#*', 'IDEMPOTENCY#*'],
      UpdateItem: ['PROJECT#*'],
    },
  },
  updateConnections: {
    settings: [...audited, 'outboundAllow'],
    table: {
      PutItem: ['PROJECT#*', 'CONNECTION#*', 'LEFTOVER#*'],
      UpdateItem: ['PROJECT#*'],
    },
  },
  deleteConnections: {
    settings: audited,
    table: {
      DeleteItem: ['PROJECT#*'],
      UpdateItem: ['PROJECT#*', 'CONNECTION#*'],
      PutItem: ['CONNECTION#*', 'LEFTOVER#*'],
    },
  },
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
  settleLeftovers: { table: { DeleteItem: ['LEFTOVER#*'] } },
  listSecrets: { settings: ['secretPrefix'], others: () => [listSecrets()] },
  inspectSecrets: { settings: ['secretPrefix'], others: (estate) => [inspectSecrets(estate)] },
  markSecrets: { settings: ['secretPrefix', 'sweep'], others: (estate) => [markSecrets(estate)] },
  readPinnings: { table: { Query: ['PROJECT#*'], BatchGetItem: ['PROJECT#*'] } },
  releaseVersions: { settings: ['secretPrefix'], others: (estate) => [releaseVersions(estate)] },
  deleteProjectKeys: {
    table: { Query: ['ACCESSKEYS'], DeleteItem: ['ACCESSKEY#*', 'ACCESSKEYS'] },
  },
  listLeftovers: { table: { Query: ['LEFTOVER#*'] } },
  leaveWork: { table: { PutItem: ['LEFTOVER#*'] } },

  startAuthorizations: {
    settings: [...audited, 'publicUrl', 'returnUrls'],
    table: { PutItem: ['AUTHORIZATION#*', 'CONNECTION#*'] },
  },
  takeAuthorizations: { table: { UpdateItem: ['AUTHORIZATION#*'] } },
  keepGrants: {
    settings: audited,
    table: { UpdateItem: ['PROJECT#*'], PutItem: ['PROJECT#*', 'CONNECTION#*'] },
  },
  listDueGrants: { table: { BatchGetItem: ['PROJECT#*'] }, others: readDueIndex },
  sealTokens: { settings: ['key'], others: sealTokens },
  openTokens: { settings: ['key'], others: openTokens },

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
  tallyRefusals: { table: { UpdateItem: ['PROJECT#*'] } },
  tryConnections: { settings: ['outboundAllow'] },
  askProviders: { settings: ['outboundAllow'] },

  sealSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [...makeSecrets(estate), deleteSecrets(estate)],
  },
  resealSecrets: {
    settings: ['key', 'secretPrefix'],
    others: (estate) => [...makeSecrets(estate), addVersions(estate)],
  },
  openSecrets: {
    settings: ['secretPrefix'],
    table: { GetItem: ['PROJECT#*'] },
    others: readSecrets,
  },
  discardSecrets: { settings: ['secretPrefix'], others: (estate) => [deleteSecrets(estate)] },

  ...logGrants,

  readProjects: { table: { GetItem: ['PROJECT#*'] } },
  findProjects: { table: { GetItem: ['PROJECTS'] } },
  listProjects: { table: { Query: ['PROJECTS'] } },
  createProjects: {
    settings: audited,
    table: { PutItem: ['PROJECT#*', 'PROJECTS', 'IDEMPOTENCY#*'] },
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
      DeleteItem: ['PROJECT#*', 'PROJECTS', 'ACCESSKEY#*', 'ACCESSKEYS'],
      PutItem: ['PROJECT#*', 'LEFTOVER#*'],
      Query: ['ACCESSKEYS'],
    },
  },

  rememberRequests: {
    settings: ['macKey'],
    table: { GetItem: ['IDEMPOTENCY#*'] },
    others: generateMac,
  },

  signLinks: { settings: ['macKey'], others: generateMac },
  keepAdminKey: { settings: ['adminKeySecret'], others: keepAdminKey },
}

function generateMac({ macKey }: Estate): PolicyStatement[] {
  return [new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [macKey.keyArn] })]
}
