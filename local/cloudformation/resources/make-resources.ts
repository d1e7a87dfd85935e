import { randomBytes } from 'node:crypto'
import { type Resource, resourcesOf } from '../assembly.ts'
import type { Physical } from '../identities.ts'
import { membersOf } from '../json.ts'
import type { Reading } from '../local-names.ts'
import type { Ledger } from './ledger.ts'
import { makeKey, makeSecret } from './make-keys-and-secrets.ts'
import { makeTable } from './make-table.ts'

/** Where the services are that resources are made in. */
export interface Services {
  readonly dynamodb: string
  readonly kms: string
  readonly secretsmanager: string
}

/**
 * Makes every key, secret and table of the app; what is there already stays as it is.
 *
 * @throws StartRefused for one that the ledger remembers and that is not there.
 */
export async function makeResources(
  reading: Reading,
  ledger: Ledger,
  services: Services,
): Promise<void> {
  const all = (...types: string[]) => resourcesOf(reading.stacks, ...types)
  for (const key of all('AWS::KMS::Key')) {
    await keep(
      ledger,
      key,
      await makeKey(services.kms, desiredState(key, reading), ledger.find(key)),
    )
  }
  for (const secret of all('AWS::SecretsManager::Secret')) {
    const named = await settledName(secret, 'Name', ledger)
    const properties = membersOf(reading.resolved(secret))
    await keep(ledger, secret, await makeSecret(services.secretsmanager, properties, named))
  }
  for (const table of all('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')) {
    const named = await settledName(table, 'TableName', ledger)
    await keep(
      ledger,
      table,
      await makeTable(services.dynamodb, desiredState(table, reading), named),
    )
  }
}

// Without the parts that only AWS needs: a key's policy, a table's replicas.
function desiredState({ properties, ...rest }: Resource, reading: Reading) {
  const { KeyPolicy, Replicas, SSESpecification, ...needed } = properties
  return membersOf(reading.resolved({ properties: needed, ...rest }))
}

/**
 * A name is noted before anything is made under it, so that a start which was killed between the
 * two finds its own work again.
 */
async function settledName(
  resource: Resource,
  property: string,
  ledger: Ledger,
): Promise<{ readonly name: string; readonly arn?: string | undefined }> {
  const { name: known, arn } = ledger.find(resource) ?? {}
  if (known !== undefined) return { name: known, arn }
  const given = resource.properties[property]
  const suffix = randomBytes(4).toString('hex')
  const name =
    typeof given === 'string' ? given : `${resource.stack.name}-${resource.logicalId}-${suffix}`
  await ledger.note(resource, { name })
  return { name }
}

async function keep(ledger: Ledger, resource: Resource, physical: Physical): Promise<void> {
  const before = ledger.find(resource)
  const moved = Object.entries(physical).some(([member, value]) => before?.[member] !== value)
  if (moved) await ledger.note(resource, physical)
}
