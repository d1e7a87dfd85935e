import {
  addVersionsIn,
  adminKey,
  commitIn,
  compareSecrets,
  connectionTest,
  decryptTokens,
  discardIn,
  dueIndex,
  encryptTokens,
  items,
  logIndexes,
  mac,
  makeIn,
  moveClients,
  openIn,
  stream,
  tableKey,
  tableKeyToWrite,
} from './statements.ts'
import type { Statement } from './template/functions.ts'

/** What refreshing a grant takes, beyond reading and updating its row. */
const refreshRow: readonly Statement[] = [
  items('PutItem', 'CONNECTION#*', 'LEFTOVER#*', 'PROJECT#*'),
  tableKeyToWrite,
  ...openIn('oauth2-clients'),
  decryptTokens,
  encryptTokens,
]

/** What refreshing a grant takes, beyond reading its row. */
const refresh: readonly Statement[] = [items('UpdateItem', 'PROJECT#*'), ...refreshRow]

/** Has a connection tested that was sent whole. */
const requestTest: readonly Statement[] = [
  items('GetItem', 'ACCESSKEY#*'),
  items('UpdateItem', 'CONNECTIONTESTS#*'),
  tableKeyToWrite,
  connectionTest,
]

/** Starts an authorization, after it registered a client at the authorization server of an MCP server. */
const register: readonly Statement[] = [
  items('Query UpdateItem', 'PROJECT#*'),
  items(
    'PutItem',
    ...['AUTHORIZATION#*', 'CONNECTION#*', 'DEPLOYMENT', 'IDEMPOTENCY#*', 'OAUTH2CLIENT#*'],
    'PROJECT#*',
  ),
  tableKeyToWrite,
  encryptTokens,
  ...makeIn('oauth2-clients'),
  discardIn('oauth2-clients'),
]

/** What each function can do beyond writing its own log and traces: a right more or less fails. */
export const expectedRights: Readonly<Record<string, readonly Statement[]>> = {
  'create-connection': [
    items('GetItem', 'ACCESSKEY#*', 'IDEMPOTENCY#*'),
    items('PutItem', 'CONNECTION#*', 'IDEMPOTENCY#*', 'PROJECT#*'),
    items('UpdateItem', 'PROJECT#*'),
    tableKeyToWrite,
    ...makeIn('connections'),
    discardIn('connections'),
    mac,
  ],
  'list-connections': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('BatchGetItem', 'PROJECT#*'),
    items('Query', 'PROJECT#*', 'PROJECTS'),
    tableKey,
  ],
  'read-connection': [items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'), tableKey],
  'update-connection': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('PutItem', 'CONNECTION#*', 'LEFTOVER#*', 'PROJECT#*'),
    items('UpdateItem', 'PROJECT#*'),
    items('DeleteItem', 'LEFTOVER#*'),
    tableKeyToWrite,
    ...makeIn('connections'),
    addVersionsIn('connections'),
    commitIn('connections'),
    ...openIn('connections'),
  ],
  'delete-connection': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('DeleteItem', 'LEFTOVER#*', 'PROJECT#*'),
    items('UpdateItem', 'CONNECTION#*', 'PROJECT#*'),
    items('Query', 'CONNECTION#*'),
    items('PutItem', 'CONNECTION#*', 'LEFTOVER#*'),
    tableKeyToWrite,
    discardIn('connections'),
  ],
  // Refreshes a grant that is about to expire, during a lookup.
  'read-credentials': [
    items('BatchGetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('GetItem', 'CONNECTION#*', 'PROJECT#*'),
    ...openIn('connections'),
    ...refresh,
  ],
  'read-credentials-batch': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('BatchGetItem', 'CONNECTION#*', 'PROJECT#*'),
    ...openIn('connections'),
    ...refresh,
  ],
  'authorize-connection': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    ...register,
  ],
  'discover-mcp-server': [items('GetItem', 'ACCESSKEY#*'), items('Query', 'PROJECT#*'), tableKey],
  'read-client-metadata': [],
  'test-connection': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('PutItem', 'CONNECTION#*'),
    items('UpdateItem', 'CONNECTIONTESTS#*'),
    tableKeyToWrite,
    ...openIn('connections'),
    connectionTest,
  ],
  // Connects to servers of third parties: no right to anything.
  'run-connection-test': [],
  'test-unsaved-connection': requestTest,
  'open-connector-page': [items('GetItem', 'CONNECTION#*', 'PROJECT#*'), ...register, mac],
  'complete-authorization': [
    // A callback that is made up, or comes again, is answered by a read.
    items('GetItem', 'AUTHORIZATION#*', 'CONNECTION#*', 'PROJECT#*'),
    // An authorization is marked as taken, once, and with what came of it.
    items('UpdateItem', 'AUTHORIZATION#*', 'PROJECT#*'),
    ...refreshRow,
  ],
  'refresh-tokens': [
    items('BatchGetItem UpdateItem', 'PROJECT#*'),
    items('GetItem', 'CONNECTION#*', 'PROJECT#*'),
    dueIndex,
    ...refreshRow,
  ],
  // Removes the OAuth client that Mooring registered for the last connection that used it.
  'revoke-grants': [
    items('DeleteItem', 'LEFTOVER#*', 'OAUTH2CLIENT#*', 'PROJECT#*'),
    items('GetItem UpdateItem', 'PROJECT#*'),
    items('PutItem', 'DEPLOYMENT', 'LEFTOVER#*', 'PROJECT#*'),
    tableKeyToWrite,
    ...openIn('oauth2-clients'),
    decryptTokens,
    ...stream('revokegrantsfailed'),
  ],
  sweep: [
    items('DeleteItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'LEFTOVER#*', 'OAUTH2CLIENT#*', 'PROJECT#*'),
    items('PutItem', 'DEPLOYMENT', 'LEFTOVER#*', 'PROJECT#*'),
    items('Query', 'ACCESSKEYS', 'LEFTOVER#*', 'PROJECT#*', 'PROJECTS'),
    items('GetItem UpdateItem', 'PROJECT#*'),
    tableKeyToWrite,
    ...openIn('oauth2-clients'),
    decryptTokens,
    discardIn('connections'),
    discardIn('oauth2-clients'),
    ...compareSecrets,
  ],
  'create-oauth2-client': [
    items('GetItem', 'ACCESSKEY#*', 'IDEMPOTENCY#*'),
    items('PutItem', 'DEPLOYMENT', 'IDEMPOTENCY#*', 'OAUTH2CLIENT#*', 'PROJECT#*'),
    items('UpdateItem', 'PROJECT#*'),
    tableKeyToWrite,
    ...makeIn('oauth2-clients'),
    discardIn('oauth2-clients'),
    mac,
  ],
  'list-oauth2-clients': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('Query', 'PROJECT#*', 'PROJECTS'),
    tableKey,
  ],
  'read-oauth2-client': [items('GetItem', 'ACCESSKEY#*', 'OAUTH2CLIENT#*', 'PROJECT#*'), tableKey],
  'update-oauth2-client': [
    items('GetItem', 'ACCESSKEY#*', 'OAUTH2CLIENT#*', 'PROJECT#*'),
    items('UpdateItem', 'PROJECT#*'),
    items('PutItem', 'DEPLOYMENT', 'LEFTOVER#*', 'PROJECT#*'),
    items('DeleteItem', 'LEFTOVER#*'),
    tableKeyToWrite,
    ...makeIn('oauth2-clients'),
    addVersionsIn('oauth2-clients'),
    commitIn('oauth2-clients'),
  ],
  'delete-oauth2-client': [
    items('GetItem', 'ACCESSKEY#*', 'OAUTH2CLIENT#*', 'PROJECT#*'),
    items('DeleteItem', 'LEFTOVER#*', 'OAUTH2CLIENT#*', 'PROJECT#*'),
    items('UpdateItem', 'PROJECT#*'),
    items('PutItem', 'DEPLOYMENT', 'LEFTOVER#*', 'PROJECT#*'),
    tableKeyToWrite,
    discardIn('oauth2-clients'),
  ],
  'add-reference': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('PutItem UpdateItem', 'CONNECTION#*'),
    tableKeyToWrite,
  ],
  'remove-reference': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('DeleteItem PutItem UpdateItem', 'CONNECTION#*'),
    tableKeyToWrite,
  ],
  'list-references': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('Query', 'CONNECTION#*'),
    tableKey,
  ],
  'list-events': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    items('Query', 'CONNECTION#*'),
    tableKey,
  ],
  'list-audit-log': [
    items('BatchGetItem Query', 'CONNECTION#*', 'DEPLOYMENT', 'PROJECT#*'),
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*'),
    tableKey,
    ...logIndexes,
  ],
  'list-connection-types': [],
  'read-connection-type': [],
  'create-project': [
    items('GetItem', 'ACCESSKEY#*', 'IDEMPOTENCY#*'),
    items('PutItem', 'IDEMPOTENCY#*', 'PROJECT#*', 'PROJECTS'),
    tableKeyToWrite,
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
    tableKeyToWrite,
  ],
  'delete-project': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('DeleteItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'LEFTOVER#*', 'PROJECT#*', 'PROJECTS'),
    items('PutItem', 'LEFTOVER#*', 'PROJECT#*'),
    items('Query', 'ACCESSKEYS'),
    tableKeyToWrite,
  ],
  'create-access-key': [
    items('GetItem', 'ACCESSKEY#*'),
    items('PutItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'DEPLOYMENT', 'PROJECT#*'),
    items('ConditionCheckItem', 'PROJECT#*'),
    tableKeyToWrite,
  ],
  'read-me': [items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'), tableKey],
  'read-own-access-key': [items('GetItem', 'ACCESSKEY#*'), tableKey],
  'list-access-keys': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('Query', 'ACCESSKEYS'),
    tableKey,
  ],
  'delete-access-key': [
    items('GetItem', 'ACCESSKEY#*'),
    items('DeleteItem', 'ACCESSKEY#*', 'ACCESSKEYS'),
    items('PutItem', 'DEPLOYMENT', 'PROJECT#*'),
    tableKeyToWrite,
  ],
  'rotate-access-key': [
    items('GetItem', 'ACCESSKEY#*'),
    items('PutItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'DEPLOYMENT', 'PROJECT#*'),
    tableKeyToWrite,
  ],
  'lookup-credentials': [
    items('BatchGetItem GetItem', 'CONNECTION#*', 'PROJECT#*'),
    ...openIn('connections'),
    ...refresh,
  ],
  'publish-events': [
    ...stream('publisheventsfailed'),
    {
      actions: ['events:PutEvents'],
      resource: 'arn:AWS::Partition:events:AWS::Region:AWS::AccountId:event-bus/default',
    },
  ],
  'read-health': [],
  'read-openapi': [],
  'refuse-route': [],
  'list-credible-connections': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECTS'),
    items('BatchGetItem Query', 'PROJECT#*'),
    tableKey,
  ],
  'read-credible-connection': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*', 'PROJECTS'),
    tableKey,
  ],
  'create-credible-connection': [
    items('GetItem', 'ACCESSKEY#*', 'IDEMPOTENCY#*', 'PROJECTS'),
    items('PutItem', 'CONNECTION#*', 'IDEMPOTENCY#*', 'PROJECT#*'),
    items('UpdateItem', 'PROJECT#*'),
    tableKeyToWrite,
    ...makeIn('connections'),
    discardIn('connections'),
    mac,
  ],
  'update-credible-connection': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*', 'PROJECTS'),
    items('PutItem', 'CONNECTION#*', 'LEFTOVER#*', 'PROJECT#*'),
    items('UpdateItem', 'PROJECT#*'),
    items('DeleteItem', 'LEFTOVER#*'),
    tableKeyToWrite,
    ...makeIn('connections'),
    addVersionsIn('connections'),
    commitIn('connections'),
    ...openIn('connections'),
  ],
  'delete-credible-connection': [
    items('GetItem', 'ACCESSKEY#*', 'CONNECTION#*', 'PROJECT#*', 'PROJECTS'),
    items('DeleteItem', 'LEFTOVER#*', 'PROJECT#*'),
    items('UpdateItem', 'CONNECTION#*', 'PROJECT#*'),
    items('Query', 'CONNECTION#*'),
    items('PutItem', 'CONNECTION#*', 'LEFTOVER#*'),
    tableKeyToWrite,
    discardIn('connections'),
  ],
  'test-credible-connection': requestTest,
  'list-credible-projects': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('Query', 'PROJECTS'),
    tableKey,
  ],
  'create-credible-project': [
    items('GetItem', 'ACCESSKEY#*', 'IDEMPOTENCY#*'),
    items('PutItem', 'IDEMPOTENCY#*', 'PROJECT#*', 'PROJECTS'),
    tableKeyToWrite,
    mac,
  ],
  'read-credible-project': [items('GetItem', 'ACCESSKEY#*', 'PROJECTS'), tableKey],
  'update-credible-project': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECTS'),
    items('PutItem', 'PROJECT#*', 'PROJECTS'),
    items('UpdateItem', 'PROJECT#*'),
    items('DeleteItem', 'PROJECTS'),
    tableKeyToWrite,
  ],
  'delete-credible-project': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECTS'),
    items('DeleteItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'LEFTOVER#*', 'PROJECT#*', 'PROJECTS'),
    items('PutItem', 'LEFTOVER#*', 'PROJECT#*'),
    items('Query', 'ACCESSKEYS'),
    tableKeyToWrite,
  ],
  'read-credible-status': [],
  'create-connector-connection': [
    items('GetItem', 'ACCESSKEY#*', 'IDEMPOTENCY#*', 'PROJECT#*'),
    items('Query', 'PROJECT#*', 'PROJECTS'),
    items('PutItem', 'CONNECTION#*', 'IDEMPOTENCY#*', 'PROJECT#*'),
    items('UpdateItem', 'PROJECT#*'),
    tableKeyToWrite,
    ...makeIn('connections'),
    discardIn('connections'),
    encryptTokens,
    mac,
  ],
  'list-connectors': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('Query', 'PROJECT#*', 'PROJECTS'),
    items('BatchGetItem', 'PROJECT#*'),
    tableKey,
  ],
  'search-connectors': [
    items('GetItem', 'ACCESSKEY#*', 'PROJECT#*'),
    items('Query', 'PROJECT#*', 'PROJECTS'),
    items('BatchGetItem', 'PROJECT#*'),
    tableKey,
  ],
  'create-admin-key': [
    items('PutItem', 'ACCESSKEY#*', 'ACCESSKEYS', 'DEPLOYMENT', 'PROJECT#*'),
    items('ConditionCheckItem', 'PROJECT#*'),
    tableKeyToWrite,
    ...adminKey,
  ],
  'create-admin-key-provider': [
    {
      actions: ['lambda:GetFunction', 'lambda:InvokeFunction'],
      resource: 'createadminkeyFunction.Arn',
    },
  ],
  // Once: the only function that reads connections' secrets and writes them elsewhere.
  'move-client-secrets': [
    items('Query', 'PROJECT#*', 'PROJECTS'),
    items('PutItem', 'LEFTOVER#*'),
    tableKeyToWrite,
    ...moveClients,
  ],
  'move-client-secrets-provider': [
    {
      actions: ['lambda:GetFunction', 'lambda:InvokeFunction'],
      resource: 'moveclientsecretsFunction.Arn',
    },
  ],
  // Reads the one build of the console, and puts it where it is served from.
  'publish-console': [
    {
      actions: ['s3:GetObject'],
      resource:
        'arn:AWS::Partition:s3:::cdk-hnb659fds-assets-AWS::AccountId-AWS::Region/<hash>.zip',
    },
    { actions: ['s3:GetBucketTagging', 's3:ListBucket'], resource: 'ConsoleBucket.Arn' },
    { actions: ['s3:DeleteObject', 's3:PutObject'], resource: 'ConsoleBucket.Arn/*' },
  ],
}
