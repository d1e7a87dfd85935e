import type { Statement } from './template/functions.ts'

/** May do these to items of these partitions; and a request that names no partition may not pass. */
export function items(actions: string, ...families: string[]): Statement {
  return {
    actions: actions.split(' ').map((action) => `dynamodb:${action}`),
    resource: 'Table.Arn',
    condition: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': families },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  }
}

type Place = 'connections' | 'oauth2-clients'
const secretArn = (place: Place) =>
  `arn:AWS::Partition:secretsmanager:AWS::Region:AWS::AccountId:secret:mooring-dev/${place}/*`

function secretsIn(place: Place, actions: string, condition?: object): Statement {
  return {
    actions: actions.split(' ').map((action) => `secretsmanager:${action}`),
    resource: secretArn(place),
    ...(condition ? { condition } : {}),
  }
}

function key(actions: string, condition: object): Statement {
  return {
    actions: actions.split(' ').map((action) => `kms:${action}`),
    resource: 'Key.Arn',
    condition,
  }
}

const viaSecrets = { 'kms:ViaService': 'secretsmanager.AWS::Region.amazonaws.com' }

const throughDynamodb = {
  StringEquals: {
    'kms:ViaService': 'dynamodb.AWS::Region.amazonaws.com',
    'kms:EncryptionContext:aws:dynamodb:tableName': 'Table',
  },
}

/** Opens the table's own key, in DynamoDB's hands only. */
export const tableKey = key('Decrypt', throughDynamodb)

/** The same for functions that write, of which AWS requires more. */
export const tableKeyToWrite = key(
  'Decrypt Encrypt GenerateDataKey ReEncryptFrom ReEncryptTo',
  throughDynamodb,
)

/** Makes secrets of one kind under the deployment's key, and opens none: see the last. */
export const makeIn = (place: Place): Statement[] => [
  secretsIn(place, 'CreateSecret', {
    StringEquals: { 'secretsmanager:KmsKeyArn': 'Key.Arn' },
  }),
  secretsIn(place, 'TagResource'),
  key('GenerateDataKey', { StringEquals: viaSecrets }),
  key('Decrypt', {
    StringEquals: {
      'kms:EncryptionContext:SecretVersionId': 'RequestToValidateKeyAccess',
      ...viaSecrets,
    },
  }),
]

/** Adds versions to secrets of one kind. */
export const addVersionsIn = (place: Place): Statement =>
  secretsIn(place, 'DescribeSecret PutSecretValue UpdateSecretVersionStage')

/** Moves and removes staging labels of secrets of one kind, and writes none. */
export const commitIn = (place: Place): Statement =>
  secretsIn(place, 'DescribeSecret UpdateSecretVersionStage')

/** Opens secrets of one kind. */
export const openIn = (place: Place): Statement[] => [
  secretsIn(place, 'GetSecretValue'),
  key('Decrypt', {
    StringLike: { 'kms:EncryptionContext:SecretARN': secretArn(place) },
    StringEquals: viaSecrets,
  }),
]

/** Deletes secrets of one kind, never for good at once. */
export const discardIn = (place: Place): Statement =>
  secretsIn(place, 'DeleteSecret', {
    BoolIfExists: { 'secretsmanager:ForceDeleteWithoutRecovery': 'false' },
  })

/** Copies secrets of OAuth clients from where connections' are. */
export const moveClients: Statement[] = [
  ...openIn('connections'),
  ...makeIn('oauth2-clients'),
  {
    actions: ['secretsmanager:DescribeSecret'],
    resource: [secretArn('connections'), secretArn('oauth2-clients')],
  },
  secretsIn('oauth2-clients', 'PutSecretValue'),
]

/** Fingerprints bodies. */
export const mac: Statement = { actions: ['kms:GenerateMac'], resource: 'MacKey.Arn' }

/** Reads the public half of the key of client assertions. */
export const clientKey: Statement = { actions: ['kms:GetPublicKey'], resource: 'ClientKey.Arn' }

/** Signs client assertions, under the name of that key. */
export const signAssertions: Statement[] = [
  clientKey,
  { actions: ['kms:Sign'], resource: 'ClientKey.Arn' },
]

/** Reads and writes the first admin key's secret. */
export const adminKey: Statement[] = [
  {
    actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'],
    resource: 'AdminKey',
  },
  key('Decrypt GenerateDataKey', {
    StringEquals: { 'kms:EncryptionContext:SecretARN': 'AdminKey', ...viaSecrets },
  }),
]

const ofTokens = {
  StringEquals: { 'kms:EncryptionContext:mooring:purpose': ['authorization', 'grant'] },
}

/** Makes data keys for tokens and verifiers. */
export const encryptTokens = key('GenerateDataKey', ofTokens)

/** Opens those, and nothing else under the key. */
export const decryptTokens = key('Decrypt', ofTokens)

const ofRevocations = {
  StringEquals: { 'kms:EncryptionContext:mooring:purpose': ['revocation'] },
}

/** Makes data keys for what revokes minted credentials. */
export const encryptRevocations = key('GenerateDataKey', ofRevocations)

/** Opens those, and nothing else under the key. */
export const decryptRevocations = key('Decrypt', ofRevocations)

const ofSignIns = {
  StringEquals: { 'kms:EncryptionContext:mooring:purpose': ['sign-in'] },
}

/** Makes data keys for secrets of sign-in clients. */
export const encryptSignInSecrets = key('GenerateDataKey', ofSignIns)

/** Opens those, and nothing else under the key. */
export const decryptSignInSecrets = key('Decrypt', ofSignIns)

/** Invokes the function that runs connection tests. */
export const connectionTest: Statement = {
  actions: ['lambda:InvokeFunction'],
  resource:
    'arn:AWS::Partition:lambda:AWS::Region:AWS::AccountId:function:mooring-dev-run-connection-test',
}

/** Starts the function that refreshes grants. */
export const refreshWorker: Statement = {
  actions: ['lambda:InvokeFunction'],
  resource:
    'arn:AWS::Partition:lambda:AWS::Region:AWS::AccountId:function:mooring-dev-refresh-tokens',
}

/** Reads an index, and no other. */
const ofIndex = (name: string): Statement => ({
  actions: ['dynamodb:Query'],
  resource: `Table.Arn/index/${name}`,
})

/** Reads which grants are due. */
export const dueIndex = ofIndex('due')

/** Reads where the records of the audit log stand. */
export const logIndexes = [ofIndex('due'), ofIndex('log')]

/** Reads the table's stream, and sets aside where it could not. */
export const stream = (queue: string): Statement[] => [
  {
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    resource: 'Table.StreamArn',
  },
  { actions: ['dynamodb:ListStreams'], resource: '*' },
  tableKey,
  { actions: ['sqs:SendMessage'], resource: `${queue}.Arn` },
]

// Of both kinds.
const secrets = (actions: string, condition?: object) => ({
  ...secretsIn('connections', actions, condition),
  resource: [secretArn('connections'), secretArn('oauth2-clients')],
})

/** Lists secrets, looks whether they are there, marks orphaned ones; decrypts none. */
export const compareSecrets: Statement[] = [
  { actions: ['secretsmanager:ListSecrets'], resource: '*' },
  secrets('DescribeSecret'),
  commitIn('connections'),
  commitIn('oauth2-clients'),
  secrets('TagResource UntagResource', {
    'ForAllValues:StringEquals': { 'aws:TagKeys': ['mooring:orphaned-at'] },
    Null: { 'aws:TagKeys': 'false' },
  }),
]
