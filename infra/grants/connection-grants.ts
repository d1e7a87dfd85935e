import type { Setting } from '../../shared/runtime/settings.ts'
import type { IamGrant, TableRights } from './table-rights.ts'

/** What a change of a connection does in the lists, beyond puts and counts. */
export const writeLists: TableRights = {
  GetItem: ['PROJECT#*', 'LIST#*'],
  DeleteItem: ['LIST#*'],
}

type ListedPower =
  | 'listConnections'
  | 'indexConnections'
  | 'createConnections'
  | 'updateConnections'
  | 'deleteConnections'

const audited: readonly Setting[] = ['auditDays']

/** What the powers that list and change connections come to. */
export const connectionGrants: Record<ListedPower, IamGrant> = {
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
  createConnections: {
    settings: [...audited, 'outboundAllow', 'assumableRoles'],
    table: {
      GetItem: ['PROJECT#*'],
      PutItem: ['PROJECT#*', 'LIST#*', 'CONNECTION#*', 'IDEMPOTENCY#*'],
      UpdateItem: ['PROJECT#*', 'LIST#*'],
    },
  },
  updateConnections: {
    settings: [...audited, 'outboundAllow', 'assumableRoles'],
    table: {
      ...writeLists,
      PutItem: ['PROJECT#*', 'LIST#*', 'CONNECTION#*', 'LEFTOVER#*'],
      UpdateItem: ['PROJECT#*', 'LIST#*'],
    },
  },
  deleteConnections: {
    settings: audited,
    table: {
      ...writeLists,
      DeleteItem: ['PROJECT#*', 'LIST#*'],
      ConditionCheckItem: ['LIST#*'],
      UpdateItem: ['PROJECT#*', 'LIST#*', 'CONNECTION#*'],
      PutItem: ['LIST#*', 'CONNECTION#*', 'LEFTOVER#*'],
    },
  },
}
