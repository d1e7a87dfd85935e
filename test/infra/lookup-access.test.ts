import { join } from 'node:path'
import { App, Stack } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda'
import { expect, it, vi } from 'vitest'
import { Mooring } from '../../infra/index.ts'
import { grantLookup } from '../../infra/lookup-access.ts'

vi.setConfig({ testTimeout: 120_000 })

const projectId = '0ff28f52-1111-4222-8333-444444444444'
const inline = Code.fromInline('exports.handler = 0')
const runtime = Runtime.NODEJS_24_X
const consumerIn = (stack: Stack) =>
  new Lambda(stack, 'Worker', { runtime, handler: 'index.handler', code: inline })

const consoleDirectory = join(import.meta.dirname, 'console-fixture')
const build = { version: '1', codeOf: () => inline, consoleDirectory }

function anotherApp() {
  const app = new App({ analyticsReporting: false })
  const mooring = new Mooring(app, 'Credentials', { stage: 'prod', auditDays: 30, build })
  const worker = (name: string) => {
    const stack = new Stack(app, name)
    return { stack, worker: consumerIn(stack) }
  }
  return { app, mooring, worker }
}

// Complete before its first synthesis, which takes seconds: all tests read that one.
const { mooring, worker: workerOf } = anotherApp()
const named = workerOf('named')
mooring.grantLookup(named.worker, { projectId, name: 'worker' })
const unnamed = workerOf('checkout')
mooring.grantLookup(unnamed.worker)
const rejected = workerOf('rejected')
const nightly = workerOf('nightly')
new Rule(nightly.stack, 'Nightly', {
  eventPattern: { source: ['checkout'] },
  targets: [new LambdaFunction(mooring.grantLookup(nightly.worker, { name: 'nightly' }))],
})

const arnOf = (alias: string) => ({
  'Fn::Join': [
    '',
    [
      'arn:',
      { Ref: 'AWS::Partition' },
      ':lambda:',
      { Ref: 'AWS::Region' },
      ':',
      { Ref: 'AWS::AccountId' },
      `:function:mooring-prod-lookup-credentials:${alias}`,
    ],
  ],
})

it('Mooring adds two stacks to another app, named as in its own', () => {
  expect([mooring.data.stackName, mooring.api.stackName]).toEqual([
    'mooring-prod-data',
    'mooring-prod',
  ])
  expect(mooring.data.terminationProtection).toBe(true)
})

it('Mooring rejects an invalid option by its name', () => {
  const wrong = () => new Mooring(new App(), 'Credentials', { stage: 'Prod', build })
  expect(wrong).toThrow(/^Wrong context: stage: must be/)
})

// Guarantee: who is granted one project can invoke its alias, and no other.
it('grantLookup gives a function its one alias, the right to that alias alone, and the setting', () => {
  const template = Template.fromStack(named.stack)
  const alias = `worker_${projectId}`
  template.hasResourceProperties('AWS::Lambda::Alias', {
    FunctionName: 'mooring-prod-lookup-credentials',
    FunctionVersion: '$LATEST',
    Name: alias,
  })
  template.resourcePropertiesCountIs('AWS::IAM::Policy', Match.anyValue(), 1)
  template.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [{ Action: 'lambda:InvokeFunction', Effect: 'Allow', Resource: arnOf(alias) }],
    },
  })
  template.hasResourceProperties('AWS::Lambda::Function', {
    Environment: { Variables: { MOORING_LOOKUP: arnOf(alias) } },
  })
  expect(named.stack.dependencies).toEqual([mooring.api])
})

it('grantLookup names the function by its path in the app, and grants every project, where no project is given', () => {
  const template = Template.fromStack(unnamed.stack)
  const [alias] = Object.values(template.findResources('AWS::Lambda::Alias'))
  expect(alias?.Properties.Name).toMatch(/^checkout-Worker-\w{8}_every-project$/)
})

it('grantLookup works in an app without Mooring, by the stage alone', () => {
  const stack = new Stack(new App(), 'elsewhere')
  grantLookup('prod', consumerIn(stack), { projectId, name: 'worker' })
  Template.fromStack(stack).resourceCountIs('AWS::Lambda::Alias', 1)
})

it.each([
  { projectId: 'default' },
  { projectId: `${projectId}_every-project` },
  { name: 'a_b' },
  { name: '' },
  { name: 'x'.repeat(81) },
])('rejects a grant that could be read as another: %j', (access) => {
  expect(() => mooring.grantLookup(rejected.worker, access)).toThrow(
    /cannot be an alias for lookups/,
  )
})

it('grantLookup lets one rule invoke the alias, and that rule alone', () => {
  const template = Template.fromStack(nightly.stack)
  const alias = arnOf('nightly_every-project')
  template.hasResourceProperties('AWS::Events::Rule', { Targets: [{ Arn: alias }] })
  template.hasResource('AWS::Lambda::Permission', {
    Properties: {
      FunctionName: alias,
      Principal: 'events.amazonaws.com',
      SourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('Nightly'), 'Arn'] },
    },
  })
})

it('grantLookup leaves what Mooring itself deploys unchanged', () => {
  const plain = anotherApp().mooring
  expect(Template.fromStack(mooring.api).toJSON()).toEqual(Template.fromStack(plain.api).toJSON())
})
