import { randomUUID } from 'node:crypto'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateKeyCommand, type CreateKeyCommandInput, KMSClient } from '@aws-sdk/client-kms'
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { settings } from '../../../shared/runtime/settings.ts'
import { at } from '../contract.ts'
import type { Addresses } from './local-aws.ts'

/** Clients that speak to the services directly, to look behind what is under test. */
export interface Clients {
  readonly dynamodb: DynamoDBClient
  readonly secretsManager: SecretsManagerClient
}

/** A deployment of one's own: its table, keys and prefix. */
export interface Deployment extends Clients {
  readonly table: string
  readonly secretPrefix: string
}

/** A request as a client of the SDK hands it to its transport. */
export interface SdkRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A response as a client of the SDK reads it. */
export interface SdkResponse {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** What carries the requests of an SDK client, in place of HTTP. */
export interface Transport {
  handle(request: SdkRequest): Promise<{ response: SdkResponse }>
  /** Of the SDK's interface; a transport has nothing to set. */
  updateHttpClientConfig(): void
  httpHandlerConfigs(): object
}

/** Transports to services that are in this process. */
export type Transports = Readonly<Record<'kms' | 'secretsManager', Transport>>

interface Ways {
  /** What this process's SDK clients call: the services themselves, or what stands between. */
  readonly through?: Addresses
  readonly transports?: Transports
}

/** Makes what the stacks would make, and gives its settings to this process. */
export async function deploy(services: Addresses, ways: Ways = {}): Promise<Deployment> {
  const { through = services, transports } = ways
  const making = made.get(transports ?? services) ?? clientsAndKeys(services, transports)
  made.set(transports ?? services, making)
  const { dynamodb, secretsManager, keys } = await making
  const name = `mooring-${randomUUID()}`
  const secretPrefix = `${name}/`
  await makeTable(dynamodb, name)
  const adminKey = await secretsManager.send(new CreateSecretCommand({ Name: `${name}-admin` }))
  Object.assign(process.env, {
    [settings.table]: name,
    [settings.secretPrefix]: secretPrefix,
    [settings.adminKeySecret]: adminKey.ARN,
    [settings.auditDays]: '400',
    [settings.outboundAllow]: 'loopback',
    [settings.assumableRoles]: 'arn:aws:iam::*:role/mooring/*',
    [settings.rolePrincipal]: 'arn:aws:iam::123456789012:role/mooring/test/*',
    [settings.publicUrl]: 'https://mooring.example.com',
    [settings.returnUrls]: '',
    [settings.clientMetadataUrl]: '',
    [settings.stage]: 'test',
    [settings.version]: 'test',
    ...keys,
    ...surroundings(through),
  })
  return { dynamodb, secretsManager, table: name, secretPrefix }
}

type ClientsAndKeys = Clients & { readonly keys: Readonly<Record<string, string | undefined>> }

// Deployments of the same services share them: each has its own table and secrets.
const made = new WeakMap<Addresses | Transports, Promise<ClientsAndKeys>>()

async function clientsAndKeys(
  services: Addresses,
  transports: Transports | undefined,
): Promise<ClientsAndKeys> {
  const handlerOf = (service: keyof Transports) =>
    transports ? { requestHandler: transports[service] } : {}
  const kms = new KMSClient({ ...at(services.kms), ...handlerOf('kms') })
  const arnOf = async (input: CreateKeyCommandInput) =>
    (await kms.send(new CreateKeyCommand(input))).KeyMetadata?.Arn
  const clientKey = await arnOf({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' })
  const secrets = { ...at(services.secretsManager), ...handlerOf('secretsManager') }
  return {
    dynamodb: new DynamoDBClient(at(services.dynamodb)),
    secretsManager: new SecretsManagerClient(secrets),
    keys: {
      [settings.key]: await arnOf({}),
      [settings.macKey]: await arnOf({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' }),
      [settings.clientKey]: clientKey,
      [settings.clientKeys]: clientKey,
    },
  }
}

/** The settings of the SDK for services at these addresses. */
export function surroundings({ dynamodb, kms, secretsManager }: Addresses) {
  return {
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ENDPOINT_URL_KMS: kms,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secretsManager,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  }
}

/** An empty table, as the data stack makes it. */
export async function makeTable(client: DynamoDBClient, TableName: string): Promise<void> {
  const key = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType })
  const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const })
  const command = new CreateTableCommand({
    TableName,
    KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
    AttributeDefinitions: ['pk', 'sk', 'due_shard', 'due_at', 'log_shard'].map(text),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'due',
        KeySchema: [key('due_shard', 'HASH'), key('due_at', 'RANGE')],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
      {
        IndexName: 'log',
        KeySchema: [key('log_shard', 'HASH'), key('sk', 'RANGE')],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
    BillingMode: 'PAY_PER_REQUEST',
  })
  await client.send(command)
}
