import { beforeAll, describe, expect, it } from 'vitest'
import { type Resource, type Synthesis, synthesisTimeoutMs, synthesized } from './synthesized.ts'

// The steps in which the key of client assertions is replaced: docs/operate/runbook.md.
let before: Synthesis
let replaced: Synthesis
let after: Synthesis
beforeAll(async () => {
  before = await synthesized()
  replaced = await synthesized({ clientKeys: '2,1' })
  after = await synthesized({ clientKeys: '2' })
}, synthesisTimeoutMs)

const resourcesOf = ({ data, api, surfaces }: Synthesis): Resource[] =>
  [data, api, ...Object.values(surfaces)].flatMap(({ template }) =>
    Object.values(template.Resources),
  )

/** The keys that a value of a template names, in the order in which it does. */
function keysIn(value: unknown): string[] {
  const names = JSON.stringify(value ?? '').matchAll(/GetAtt(ClientKey2?)[\dA-F]{8}Arn/g)
  return [...new Set([...names].map(([, name = '']) => name))]
}

function environment(synthesis: Synthesis, name: string): string[][] {
  const values = resourcesOf(synthesis)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties }) => Properties.Environment as { Variables?: Record<string, unknown> })
    .map((found) => found?.Variables?.[name])
  return values.filter((value) => value !== undefined).map(keysIn)
}

interface Policy {
  readonly PolicyDocument: {
    readonly Statement: readonly { readonly Action: unknown; readonly Resource: unknown }[]
  }
}

function resourcesOfAction(synthesis: Synthesis, action: string): string[] {
  const found = resourcesOf(synthesis)
    .filter(({ Type }) => Type === 'AWS::IAM::Role')
    .flatMap(({ Properties }) => (Properties.Policies ?? []) as readonly Policy[])
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .filter(({ Action }) => [Action].flat().includes(action))
  return [...new Set(found.map(({ Resource }) => keysIn(Resource).join()))].filter(Boolean).sort()
}

const exportsOf = ({ data }: Synthesis) =>
  Object.values(data.template.Outputs).map(({ Export }) => Export?.Name)

const only = (values: readonly string[][]) => [...new Set(values.map((keys) => keys.join()))]

describe('while one key of client assertions replaces another', () => {
  it('signs by the new one alone, and publishes both', () => {
    expect(only(environment(replaced, 'MOORING_CLIENT_KEY_ARN'))).toEqual(['ClientKey2'])
    expect(environment(replaced, 'MOORING_CLIENT_KEY_ARNS')).toEqual([['ClientKey2', 'ClientKey']])
    expect(resourcesOfAction(replaced, 'kms:Sign')).toEqual(['ClientKey2'])
    expect(resourcesOfAction(replaced, 'kms:GetPublicKey')).toEqual([
      'ClientKey2',
      'ClientKey2,ClientKey',
    ])
  })
})

describe('after the key of client assertions was replaced', () => {
  it('no function uses the old one', () => {
    expect(environment(after, 'MOORING_CLIENT_KEY_ARNS')).toEqual([['ClientKey2']])
    expect(resourcesOfAction(after, 'kms:GetPublicKey')).toEqual(['ClientKey2'])
  })

  it('the old one stays, retained and exported to the stack that still imports it', () => {
    const isKey = ({ Type, Properties }: Resource) =>
      Type === 'AWS::KMS::Key' && Properties.KeyUsage === 'SIGN_VERIFY'
    const keys = resourcesOf(after).filter(isKey)
    expect(keys.map(({ DeletionPolicy }) => DeletionPolicy)).toEqual(['Retain', 'Retain'])
    for (const next of [replaced, after])
      expect(exportsOf(next)).toEqual(expect.arrayContaining(exportsOf(before)))
  })
})
