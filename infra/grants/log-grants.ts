import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { LogPowers } from '../../shared/ports/audit.ts'
import { type IamGrant, readLogIndexes } from './table-rights.ts'

/** What the powers over the audit log come to, and the one that publishes its records. */
export const logGrants: Record<keyof LogPowers | 'publishEvents', IamGrant> = {
  recordEvents: { settings: ['auditDays'], table: { PutItem: ['CONNECTION#*'] } },
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
