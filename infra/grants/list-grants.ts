import type { IamGrant } from './iam-grant.ts'
import type { TableRights } from './table-rights.ts'

/** What a change of a connection does in the lists, beyond puts and counts. */
export const writeLists: TableRights = {
  GetItem: ['PROJECT#*', 'LIST#*'],
  DeleteItem: ['LIST#*'],
}

/** What the powers over lists of connections come to. */
export const listGrants: Record<'listConnections' | 'indexConnections', IamGrant> = {
  listConnections: { table: { Query: ['LIST#*', 'PROJECT#*'], BatchGetItem: ['PROJECT#*'] } },
  indexConnections: {
    table: {
      Query: ['LIST#*', 'PROJECT#*'],
      GetItem: ['LIST#*', 'PROJECT#*'],
      BatchGetItem: ['LIST#*', 'PROJECT#*'],
      ConditionCheckItem: ['PROJECT#*'],
      PutItem: ['LIST#*'],
      UpdateItem: ['LIST#*', 'PROJECT#*'],
      DeleteItem: ['LIST#*'],
    },
  },
}
