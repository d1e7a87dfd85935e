import { createHash } from 'node:crypto'
import { type CacheSources, cached } from '../../support/cached.ts'
import type { Findings } from './findings.ts'

/** One resource of a template. */
export interface Resource {
  readonly Type: string
  readonly Properties: Record<string, unknown>
  readonly DependsOn?: readonly string[]
  readonly DeletionPolicy?: string
  readonly UpdateReplacePolicy?: string
}

/** The outputs of a template, by logical id. */
export type Outputs = Readonly<Record<string, { Value: unknown; Export?: { Name: string } }>>

/** A template, as far as the tests read it. */
export interface StackTemplate {
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs: Outputs
  readonly Parameters?: Readonly<Record<string, unknown>>
}

/** A stack of a deployment. */
export interface SynthesizedStack {
  readonly name: string
  /** The name of the stack that this one is nested in. */
  readonly parent?: string | undefined
  readonly terminationProtection: boolean
  readonly template: StackTemplate
}

/** The stacks of a deployment: nested in that of the API, one for each API surface. */
export interface Synthesis {
  readonly data: SynthesizedStack
  readonly api: SynthesizedStack
  readonly surfaces: Readonly<Record<string, SynthesizedStack>>
}

const sources: CacheSources = {
  directories: ['infra', 'shared', 'test/infra/console-fixture'],
  files: [
    ...['cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json'],
    ...['test/infra/template/synthesis.ts', 'test/infra/template/findings.ts'],
    'test/infra/identity-provider.json',
  ],
}

/** How long a test may take that needs a synthesis of its own, where it is not cached, in ms. */
export const synthesisTimeoutMs = 120_000

/** The stacks of a deployment with this context. The CDK is loaded only where they are not cached. */
export function synthesized(context: Record<string, unknown> = {}): Promise<Synthesis> {
  return cached(`synthesis-${hashOf(context)}`, sources, async () => {
    const { synthesize } = await import('./synthesis.ts')
    return synthesize(context)
  })
}

/** What cdk-nag finds in a deployment with this context. */
export function findings(context: Record<string, unknown> = {}): Promise<Findings> {
  return cached(`cdk-nag-${hashOf(context)}`, sources, async () => {
    const { findFindings } = await import('./findings.ts')
    return findFindings(context)
  })
}

function hashOf(context: Record<string, unknown>): string {
  return createHash('sha256').update(JSON.stringify(context)).digest('hex').slice(0, 8)
}
