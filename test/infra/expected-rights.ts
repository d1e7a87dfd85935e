import type { Statement } from './functions.ts'
import { addVersions, adminKey, discard, items, mac, make, open, tableKey } from './statements.ts'

/** What each function may do beside writing its own log and traces: a right more or less fails. */
export const expectedRights: Readonly<Record<string, readonly Statement[]>> = {
  'create-connection': [
    items('GetItem', 'ACCESSKEY#*', 'IDEMPOTENCY#*'),
    items('PutItem', 'CONNECTION#*', 'IDEMPOTENCY#*', 'PROJECT#*'),
    items('ConditionCheckItem UpdateItem', 'PROJECT#*'),
    tableKey,
    ...make,
    discard,
    mac,
  ],
  'list-connections': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('BatchGetItem Query', 'PROJECT#*'),
    tableKey,
  ],
  'read-connection': [items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'), tableKey],
  'update-connection': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('PutItem', 'CONNECTION#*', 'LEFTOVER#*', 'PROJECT#*'),
    items('ConditionCheckItem', 'PROJECT#*'),
    items('DeleteItem', 'LEFTOVER#*'),
    tableKey,
    ...make,
    addVersions,
    ...open,
  ],
  'delete-connection': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('DeleteItem', 'LEFTOVER#*', 'PROJECT#*'),
    items('UpdateItem', 'PROJECT#*'),
    items('PutItem', 'CONNECTION#*', 'LEFTOVER#*'),
    tableKey,
    discard,
  ],
  'read-credentials': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('PutItem', 'CONNECTION#*'),
    tableKey,
    ...open,
  ],
  'read-credentials-batch': [
    items('GetItem', 'ACCESSKEY#*'),
    items('BatchGetItem', 'CONNECTION#*', 'PROJECT#*'),
    items('PutItem', 'CONNECTION#*'),
    tableKey,
    ...open,
  ],
  'list-events': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('Query', 'CONNECTION#*'),
    tableKey,
  ],
  'list-connection-types': [],
  'read-connection-type': [],
  'create-project': [
    items('GetItem', 'ACCESSKEY#*', 'IDEMPOTENCY#*'),
    items('PutItem', 'IDEMPOTENCY#*', 'PROJECT#*', 'PROJECTS'),
    tableKey,
    mac,
  ],
  'list-projects': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('Query', 'PROJECTS'),
    tableKey,
  ],
  'read-project': [items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'), tableKey],
  'rename-project': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('PutItem', 'PROJECT#*', 'PROJECTS'),
    items('UpdateItem', 'PROJECT#*'),
    items('DeleteItem', 'PROJECTS'),
    tableKey,
  ],
  'delete-project': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('DeleteItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'LEFTOVER#*', 'PROJECT#*', 'PROJECTS'),
    items('PutItem', 'LEFTOVER#*', 'PROJECT#*'),
    items('Query', 'ACCESSKEYS'),
    tableKey,
  ],
  'create-access-key': [
    items('GetItem', 'ACCESSKEY#*'),
    items('PutItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'DEPLOYMENT', 'PROJECT#*'),
    items('ConditionCheckItem', 'PROJECT#*'),
    tableKey,
  ],
  'list-access-keys': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('Query', 'ACCESSKEYS'),
    tableKey,
  ],
  'delete-access-key': [
    items('GetItem', 'ACCESSKEY#*'),
    items('DeleteItem', 'ACCESSKEY#*', 'ACCESSKEYS'),
    items('PutItem', 'DEPLOYMENT', 'PROJECT#*'),
    tableKey,
  ],
  'rotate-access-key': [
    items('GetItem', 'ACCESSKEY#*'),
    items('PutItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'DEPLOYMENT', 'PROJECT#*'),
    tableKey,
  ],
  'read-health': [],
  'read-openapi': [],
  'refuse-route': [],
  'create-admin-key': [
    items('PutItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'DEPLOYMENT', 'PROJECT#*'),
    items('ConditionCheckItem', 'PROJECT#*'),
    tableKey,
    ...adminKey,
  ],
  'create-admin-key-provider': [
    {
      actions: ['lambda:GetFunction', 'lambda:InvokeFunction'],
      resource: 'createadminkeyFunction.Arn',
    },
  ],
}
