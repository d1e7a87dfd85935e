import assert from 'node:assert/strict'
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge'
import {
  CreateAliasCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListAliasesCommand,
  paginateListFunctions,
} from '@aws-sdk/client-lambda'
import {
  GetSecretValueCommand,
  paginateListSecrets,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { owner, region } from './emulated-aws.ts'

/** What the owner of the account sees of a deployment, past its API. */
export interface Behind {
  secretOf(arn: string): Promise<string>
  /** The environment and the role of a function. */
  functionOf(name: string): Promise<{ readonly role: string; readonly settings: Settings }>
  functionsOf(stage: string): Promise<number>
  /** Adds an alias to a function, as a grant of lookups does. */
  addAlias(name: string, alias: string): Promise<void>
  aliasesOf(name: string): Promise<string[]>
  rowsOf(table: string): Promise<number>
  secretsOf(stage: string): Promise<number>
  /** Begins to collect the events of a stage. @returns reads those that came, as JSON. */
  collectEvents(stage: string): Promise<() => Promise<string[]>>
  /** Asks for a secret with nothing but the rights of a role. @returns the name of the error, or `answered`. */
  readSecretAs(role: string, arn: string): Promise<string>
}

type Settings = Readonly<Record<string, string>>

/** Looks at the emulated account by the SDK, as its owner. */
export function lookingBehind(endpoint: string): Behind {
  const at = { endpoint, region, credentials: owner }
  const secrets = new SecretsManagerClient(at)
  const lambda = new LambdaClient(at)
  const dynamodb = new DynamoDBClient(at)
  return {
    async secretOf(SecretId) {
      const { SecretString = '' } = await secrets.send(new GetSecretValueCommand({ SecretId }))
      return SecretString
    },
    async functionOf(FunctionName) {
      const command = new GetFunctionConfigurationCommand({ FunctionName })
      const { Role = '', Environment } = await lambda.send(command)
      return { role: Role, settings: Environment?.Variables ?? {} }
    },
    async functionsOf(stage) {
      let count = 0
      for await (const { Functions = [] } of paginateListFunctions({ client: lambda }, {}))
        count += Functions.filter(({ FunctionName = '' }) =>
          FunctionName.startsWith(`mooring-${stage}-`),
        ).length
      return count
    },
    async addAlias(FunctionName, Name) {
      const FunctionVersion = '$LATEST'
      await lambda.send(new CreateAliasCommand({ FunctionName, Name, FunctionVersion }))
    },
    async aliasesOf(FunctionName) {
      const { Aliases = [] } = await lambda.send(new ListAliasesCommand({ FunctionName }))
      return Aliases.map(({ Name = '' }) => Name)
    },
    async rowsOf(TableName) {
      let count = 0
      for await (const { Items = [] } of paginateScan({ client: dynamodb }, { TableName }))
        count += Items.length
      return count
    },
    async secretsOf(stage) {
      let count = 0
      for await (const { SecretList = [] } of paginateListSecrets({ client: secrets }, {}))
        count += SecretList.filter(({ Name = '' }) =>
          Name.startsWith(`mooring-${stage}/connections/`),
        ).length
      return count
    },
    collectEvents: (stage) => collectEvents(at, stage),
    readSecretAs: (role, arn) => readSecretAs(at, role, arn),
  }
}

type At = { readonly endpoint: string; readonly region: string; readonly credentials: typeof owner }

async function collectEvents(at: At, stage: string): Promise<() => Promise<string[]>> {
  const QueueName = `${stage}-events`
  const queue = await json(at, 'AmazonSQS.CreateQueue', 'sqs', { QueueName })
  const QueueUrl = String(queue.QueueUrl)
  const names = ['QueueArn']
  const asked = { QueueUrl, AttributeNames: names }
  const { Attributes } = await json(at, 'AmazonSQS.GetQueueAttributes', 'sqs', asked)
  const { QueueArn } = Attributes as { QueueArn: string }
  const events = new EventBridgeClient(at)
  const EventPattern = JSON.stringify({ source: ['mooring'], detail: { stage: [stage] } })
  await events.send(new PutRuleCommand({ Name: QueueName, EventPattern }))
  const Targets = [{ Id: 'queue', Arn: QueueArn }]
  await events.send(new PutTargetsCommand({ Rule: QueueName, Targets }))
  const came: string[] = []
  return async () => {
    for (;;) {
      const batch = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 600 }
      const { Messages } = await json(at, 'AmazonSQS.ReceiveMessage', 'sqs', batch)
      const bodies = ((Messages ?? []) as { Body: string }[]).map(({ Body }) => Body)
      came.push(...bodies)
      if (bodies.length === 0) return came
    }
  }
}

async function readSecretAs(at: At, RoleArn: string, SecretId: string): Promise<string> {
  const body = new URLSearchParams({ Action: 'AssumeRole', Version: '2011-06-15', RoleArn })
  body.set('RoleSessionName', 'rehearsal')
  const headers = signed('sts', at)
  const answer = await fetch(at.endpoint, { method: 'POST', headers, body })
  const xml = await answer.text()
  const part = (name: string) => new RegExp(`<${name}>([^<]+)<`).exec(xml)?.[1] ?? ''
  assert.ok(answer.ok, xml)
  const credentials = {
    accessKeyId: part('AccessKeyId'),
    secretAccessKey: part('SecretAccessKey'),
    sessionToken: part('SessionToken'),
  }
  const client = new SecretsManagerClient({ ...at, credentials, maxAttempts: 1 })
  return client.send(new GetSecretValueCommand({ SecretId })).then(
    () => 'answered',
    (error: Error) => error.name,
  )
}

async function json(at: At, target: string, service: string, input: object) {
  const headers = {
    ...signed(service, at),
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': target,
  }
  const answer = await fetch(at.endpoint, { method: 'POST', headers, body: JSON.stringify(input) })
  const text = await answer.text()
  assert.ok(answer.ok, text)
  return JSON.parse(text || '{}') as Record<string, unknown>
}

// The owner's signature is not looked at; the service that it names is.
function signed(service: string, { region: where, credentials }: At): Record<string, string> {
  const scope = `${credentials.accessKeyId}/20260101/${where}/${service}/aws4_request`
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
  }
}
