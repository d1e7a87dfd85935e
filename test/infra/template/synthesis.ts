import { join } from 'node:path'
import { App, type Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Code } from 'aws-cdk-lib/aws-lambda'
import settings from '../../../cdk.json' with { type: 'json' }
import { addMooring } from '../../../infra/mooring.ts'
import { optionsFrom } from '../../../infra/options.ts'
import type { StackTemplate, Synthesis, SynthesizedStack } from './synthesized.ts'

/** The options of a deployment of the usual context. */
export const usualOptions = optionsFrom(() => undefined)

/** The constructs of a deployment with this context. It contains no bundle. */
export function deploymentOf(context: Record<string, unknown> = {}) {
  const app = new App({ analyticsReporting: false, context: settings.context })
  const build = {
    version: '1.2.3',
    codeOf: () => Code.fromInline('exports.handler = 0'),
    consoleDirectory: join(import.meta.dirname, '../console-fixture'),
  }
  const options = optionsFrom((name) => context[name])
  return { app, ...addMooring(app, options, build) }
}

/** Synthesizes a deployment with this context, which takes seconds. */
export function synthesize(context: Record<string, unknown>): Synthesis {
  const { data, api } = deploymentOf(context)
  const surfaces = api.surfaces.map((surface) => [
    surface.node.id.replace('-functions', ''),
    synthesizedStack(surface),
  ])
  return {
    data: synthesizedStack(data),
    api: synthesizedStack(api),
    surfaces: Object.fromEntries(surfaces),
  }
}

function synthesizedStack(stack: Stack): SynthesizedStack {
  return {
    name: stack.stackName,
    parent: stack.nestedStackParent?.stackName,
    terminationProtection: stack.terminationProtection ?? false,
    template: Template.fromStack(stack).toJSON() as StackTemplate,
  }
}
