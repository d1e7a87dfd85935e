import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Power } from '../../shared/ports/index.ts'
import type { DataResources } from '../data-resources.ts'
import { grantOf } from './grants.ts'
import type { SecretStoreOption } from './secret-store.ts'
import { tableStatements } from './table-rights.ts'

/** The rights of a function with these powers. */
export function statementsOf(
  powers: readonly Power[],
  data: DataResources,
  store: SecretStoreOption,
): PolicyStatement[] {
  const given = [...new Set(powers)].map((power) => grantOf(power, store))
  return [
    ...tableStatements(
      given.flatMap(({ table }) => table ?? []),
      data,
    ),
    ...given.flatMap(({ others }) => others?.(data) ?? []),
  ]
}
