import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { LogPowers } from '../../shared/ports/audit.ts'
import type { Power } from '../../shared/ports/index.ts'
import { requireArchive } from '../read-archive.ts'
import type { ReadAudit } from './choices.ts'
import { type IamGrant, readLogIndexes } from './table-rights.ts'

/** What the powers over the audit log come to, and the one that publishes its records. */
export const logGrants: Record<keyof LogPowers | 'publishEvents', IamGrant> = {
  recordEvents: { settings: ['auditDays'], table: { PutItem: ['CONNECTION#*'] } },
  recordReads: { settings: ['auditDays'], table: { PutItem: ['CONNECTION#*'] } },
  readEvents: { table: { Query: ['CONNECTION#*'], BatchGetItem: ['CONNECTION#*'] } },
  readLog: {
    table: {
      Query: ['CONNECTION#*', 'DEPLOYMENT', 'PROJECT#*'],
      GetItem: ['CONNECTION#*'],
      BatchGetItem: ['CONNECTION#*', 'DEPLOYMENT', 'PROJECT#*'],
    },
    others: readLogIndexes,
  },

  publishEvents: {
    others: ({ eventBusArn }) => [
      new PolicyStatement({ actions: ['events:PutEvents'], resources: [eventBusArn] }),
    ],
  },
}

const { readEvents, readLog } = logGrants

/** Those who list records answer where the archived ones are; they have no right to read them. */
const listing = {
  readEvents: { ...readEvents, settings: ['readArchive'] },
  readLog: { ...readLog, settings: ['readArchive'] },
} satisfies Partial<Record<Power, IamGrant>>

/** What differs by the option `readAudit` from reads that are recorded in the table. */
export const grantsByReadAudit: Record<ReadAudit, Partial<Record<Power, IamGrant>>> = {
  table: {},
  'table,archive': listing,
  archive: {
    ...listing,
    recordReads: {
      settings: ['readStream'],
      others: ({ readArchive }) => [
        new PolicyStatement({
          actions: ['firehose:PutRecord'],
          resources: [requireArchive(readArchive).streamArn],
        }),
      ],
    },
  },
}
