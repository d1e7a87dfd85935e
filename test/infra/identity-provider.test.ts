import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { statementsOf } from '../../infra/grants/grants.ts'
import { optionsFrom } from '../../infra/options.ts'
import { storeIdentityProvider } from '../../shared/api/optional-tasks.ts'
import { resourcesIn } from './template/resources.ts'
import { deploymentOf, usualOptions } from './template/synthesis.ts'
import { synthesisTimeoutMs, synthesized } from './template/synthesized.ts'

const file = join(import.meta.dirname, 'identity-provider.json')
const company = JSON.parse(readFileSync(file, 'utf8'))
const { client_secret_arn: secretArn } = company.sign_in

const optionOf = (path: string) =>
  optionsFrom((name) => (name === 'identityProvider' ? path : undefined)).identityProvider

describe('the option identityProvider', { timeout: synthesisTimeoutMs }, () => {
  it('runs the task with the file, which holds no secret', async () => {
    const { api } = await synthesized({ identityProvider: file })
    const runs = resourcesIn(api.template, 'Custom::MooringTask')
    const given = runs.flatMap(({ Properties: { Provider } }) => Provider ?? [])
    expect(given).toEqual([JSON.stringify(company)])
  })

  it('lets the task read the secret of the client, and no other function', async () => {
    const { api, surfaces, data } = await synthesized({ identityProvider: file })
    const stacks = [data, api, ...Object.values(surfaces)]
    const roles = stacks.flatMap(({ template }) => Object.entries(template.Resources))
    const reading = roles.filter(
      ([, { Type, Properties }]) =>
        Type === 'AWS::IAM::Role' && JSON.stringify(Properties).includes(secretArn),
    )
    expect(reading.map(([id]) => id.replace(/Role.*$/, ''))).toEqual(['storeidentityprovider'])
    const [, role] = reading[0] ?? []
    expect(JSON.stringify(role?.Properties)).toContain(
      `{"Action":"secretsmanager:GetSecretValue","Effect":"Allow","Resource":"${secretArn}"}`,
    )
  })
})

describe('the task that stores the provider', () => {
  const { id, powers } = storeIdentityProvider

  it('is in deployments with the option alone', () => {
    const isIn = (context: object) => deploymentOf({ ...context }).api.node.tryFindChild(id)
    expect(isIn({})).toBeUndefined()
    expect(isIn({ identityProvider: file })).toBeDefined()
  })

  it('writes identity providers and their audit records, and decrypts nothing', () => {
    const given = { ...usualOptions, signInSecretArn: secretArn }
    const statements = statementsOf(powers, deploymentOf().data, given).map((one) =>
      one.toStatementJson(),
    )
    const table = statements.filter(({ Condition }) =>
      JSON.stringify(Condition ?? {}).includes('LeadingKeys'),
    )
    expect(
      table.map(({ Action, Condition }) => [
        Action,
        Condition['ForAllValues:StringLike']['dynamodb:LeadingKeys'],
      ]),
    ).toEqual([
      [['dynamodb:GetItem', 'dynamodb:Query'], ['IDENTITYPROVIDERS']],
      ['dynamodb:PutItem', ['DEPLOYMENT', 'IDENTITYPROVIDER#*', 'IDENTITYPROVIDERS']],
    ])
    const ofKeys = statements.filter(({ Action }) => JSON.stringify(Action).includes('kms:'))
    const direct = ofKeys.filter(({ Condition }) => !JSON.stringify(Condition).includes('dynamodb'))
    expect(direct.map(({ Action }) => Action)).toEqual(['kms:GenerateDataKey'])
  })
})

describe('a file that cannot be used', () => {
  const messageOf = (content: unknown) => {
    const directory = mkdtempSync(join(tmpdir(), 'mooring-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    const path = join(directory, 'provider.json')
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    try {
      optionOf(path)
      return ''
    } catch (error) {
      return (error as Error).message.replaceAll(directory, '')
    }
  }

  it.each([
    [
      'is no JSON',
      '{"client_secret": "LEAK',
      /^Wrong context: identityProvider: \/provider.json is not JSON\.$/,
    ],
    [
      'has a secret',
      { ...company, sign_in: { client_id: 'x', client_secret: 'LEAK' } },
      /sign_in\.client_secret: must not be in this file/,
    ],
    [
      'names part of an ARN',
      {
        ...company,
        sign_in: {
          client_id: 'x',
          client_secret_arn: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:company-sso',
        },
      },
      /sign_in\.client_secret_arn: must be the whole ARN/,
    ],
    ['lacks an audience', { ...company, audience: undefined }, /audience: /],
    ['has an issuer inside the network', { ...company, issuer: 'http://10.0.0.1' }, /issuer: /],
    [
      'has a rule that matches everything',
      { ...company, rules: [{ match: {}, role: 'admin' }] },
      /rules\.0\.match: must name a claim/,
    ],
    ['has an unknown member', { ...company, client: 1 }, /Unrecognized key/],
  ])('because it %s is named with the correction', (_name, content, message) => {
    const text = messageOf(content)
    expect(text).toMatch(message)
    expect(text).not.toContain('LEAK')
  })

  it('because it is absent is named', () => {
    expect(() => optionOf('/nowhere/provider.json')).toThrow(
      'identityProvider: /nowhere/provider.json cannot be read (ENOENT). Correct the path.',
    )
  })
})
