import { Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { deploymentOf } from './synthesis.ts'

/** What cdk-nag finds in a deployment, and the findings that it acknowledges. */
export interface Findings {
  readonly packs: readonly { readonly name: string; readonly violations: readonly unknown[] }[]
  readonly acknowledged: readonly {
    readonly path: string
    readonly id: string
    readonly reason: string
  }[]
}

/** Runs cdk-nag over the constructs of a deployment with this context, which takes seconds. */
export function findFindings(context: Record<string, unknown> = {}): Findings {
  const { app } = deploymentOf(context)
  const packs = [new AwsSolutionsChecks(app), new ServerlessChecks(app)].map((pack) => ({
    name: pack.name,
    violations: pack.validateScope(app).violations,
  }))
  const acknowledged = app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([id, reason]) => ({ path: node.path, id: id.replace(/^annotation::/i, ''), reason })),
  )
  return { packs, acknowledged }
}
