import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAssembly } from '../../local/cloudformation/assembly.ts'
import { functionsOf } from '../../local/cloudformation/functions.ts'
import {
  type Names,
  type Reading,
  readingOf,
  resolve,
} from '../../local/cloudformation/local-names.ts'
import { routesOf, rulesOf, streamMappingsOf } from '../../local/cloudformation/triggers.ts'
import { writeAssembly } from './fixtures/assembly.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'

const physical: Record<string, Record<string, string>> = {
  Table: { name: 't-1', arn: 'arn:t', streamArn: 'arn:aws:dynamodb:x:0:table/t-1/stream/1' },
  Key: { id: 'k', arn: 'arn:key' },
  Secret: { arn: 'arn:secret' },
  Api: { url: 'http://127.0.0.1:1' },
}

let directory: string
let reading: Reading

beforeAll(async () => {
  directory = await temporaryDirectory()
  const stacks = await readAssembly(await writeAssembly(directory, 'kept'))
  reading = readingOf(stacks, ({ logicalId }) => physical[logicalId])
})
afterAll(() => rm(directory, { recursive: true, force: true }))

describe('reading a template', () => {
  it('resolves what functions are given, over both stacks', () => {
    const [echo] = functionsOf(reading)
    expect(echo).toMatchObject({
      name: 'app-echo',
      shortName: 'echo',
      arn: 'arn:aws:lambda:us-east-1:000000000000:function:app-echo',
      directory: `${directory}/asset.echo`,
      timeoutMs: 10_000,
      environment: {
        TABLE: 't-1',
        KEY: 'arn:key',
        SECRET: 'arn:secret',
        URL: 'http://127.0.0.1:1',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: what Fn::Sub leaves of its literal.
        SUB: 'us-east-1/app-Api/n/${kept}',
        JOINED: 'a-000000000000',
        PICKED: 'y',
      },
    })
    expect(echo?.environment).not.toHaveProperty('GONE')
  })

  it('reads a nested stack by the parameters that it is given and the outputs that it has', () => {
    const inner = functionsOf(reading).find(({ name }) => name === 'app-surface-inner')
    expect(inner).toMatchObject({
      shortName: 'inner',
      logGroup: '/aws/lambda/app-inner',
      directory: `${directory}/asset.echo`,
      environment: { TABLE: 't-1', KEY: 'arn:key' },
    })
  })

  it('names an output that a nested stack does not have', () => {
    const [, app] = reading.stacks
    const nested = app?.resources.get('Nested')
    expect(() => nested && reading.attributeOf(nested, 'Outputs.Absent')).toThrow(
      /Outputs\.Absent of Nested, which has no such output/,
    )
  })

  it('finds routes, rules and readers of streams', () => {
    const arnOf = (name: string) => `arn:aws:lambda:us-east-1:000000000000:function:app-${name}`
    expect(routesOf(reading)).toEqual([
      { key: 'POST /v1/things/{id}', functionArn: arnOf('echo') },
      { key: 'GET /v1/inner', functionArn: arnOf('surface-inner') },
    ])
    expect(rulesOf(reading)).toMatchObject([
      { bus: 'app-bus', pattern: { source: ['app'] }, targets: [{ inputPath: '$.detail' }] },
      { bus: 'default', schedule: 'rate(1 minute)', targets: [{ input: '{"tick":true}' }] },
    ])
    expect(streamMappingsOf(reading)).toMatchObject([
      { id: 'app/Mapping', functionName: 'app-keep', batchSize: 2, retries: undefined },
    ])
  })
})

describe('what cannot be resolved', () => {
  const names: Names = {
    ref: () => 'r',
    attribute: () => 'a',
    imported: () => 'i',
    output: () => 'o',
  }

  it('is named, when it is an intrinsic function', () => {
    expect(() => resolve({ a: [{ 'Fn::Cidr': [] }] }, names)).toThrow('Fn::Cidr')
  })

  it('is named, when it is an attribute of a type that is not known', () => {
    const stack = {
      name: 's',
      resources: new Map(),
      outputs: {},
      parameters: {},
      assets: new Map(),
    }
    const topic = { stack, logicalId: 'Topic', type: 'AWS::SNS::Topic', properties: {} }
    const strange = readingOf([stack], () => undefined)
    expect(() => strange.attributeOf(topic, 'Arn')).toThrow(/Fn::GetAtt Arn of Topic .*SNS/)
  })

  it('is named, when it is an import that no stack exports', () => {
    const [stack] = reading.stacks
    const resource = { stack: stack as never, logicalId: 'X', type: 'X', properties: {} }
    expect(() => reading.resolved(resource, { 'Fn::ImportValue': 'nowhere' })).toThrow('nowhere')
  })
})
