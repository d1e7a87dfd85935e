import { entries, functionIdOf, plain, resourceOf, target } from './resources.ts'
import type { Resource } from './synthesized.ts'

/** One statement of a policy, with names for what CloudFormation would fill in. */
export interface Statement {
  readonly actions: readonly string[]
  readonly resource: unknown
  readonly condition?: unknown
}

/** The Lambdas by id; `create-admin-key-provider` and `publish-console` are the CDK's own. */
export const lambdas: Readonly<Record<string, Resource & { logicalId: string }>> =
  Object.fromEntries(
    entries('AWS::Lambda::Function').map(([logicalId, resource]) => [
      functionIdOf(resource.Properties.FunctionName),
      { ...resource, logicalId },
    ]),
  )

/** The role of a Lambda. */
export function roleOf(id: string): Resource {
  const role = resourceOf(target(lambdas[id]?.Properties.Role))
  if (!role) throw new Error(`No role for ${id}`)
  return role
}

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Record<string, unknown>[] }
}

/** All that a Lambda may do. */
export function statementsOf(id: string): Statement[] {
  const policies = (roleOf(id).Properties.Policies ?? []) as Policy[]
  return policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement.map(statementOf))
}

function statementOf({ Effect, Action, Resource, Condition, ...rest }: Record<string, unknown>) {
  if (Effect !== 'Allow' || Object.keys(rest).length > 0) throw new Error('An unforeseen statement')
  return {
    actions: [Action].flat().map(String).sort(),
    resource: plain(Resource),
    ...(Condition ? { condition: plain(Condition) } : {}),
  }
}

/** The environment of a Lambda. */
export function environmentOf(id: string): Record<string, unknown> {
  const { Variables = {} } = (lambdas[id]?.Properties.Environment ?? {}) as { Variables?: object }
  return plain(Variables) as Record<string, unknown>
}
