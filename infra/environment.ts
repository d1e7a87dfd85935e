import { runConnectionTest } from '../shared/api/connection-tests.ts'
import type { Power } from '../shared/ports/index.ts'
import { type Setting, settings } from '../shared/runtime/settings.ts'
import type { DataResources } from './data-resources.ts'
import { functionNameOf } from './function-name.ts'
import { grantOf } from './grants/grants.ts'
import type { SecretStoreOption } from './grants/secret-store.ts'

/** The settings that are options of the deployment, not names of its data resources. */
export interface Choices {
  readonly sweep: 'report' | 'mend'
  readonly stage: string
  readonly publicUrl: string
  readonly returnUrls: string
  readonly clientMetadataUrl: string
  readonly outboundAllow: string
  readonly auditDays: number
  readonly secretStore: SecretStoreOption
  readonly version: string
}

interface Needs {
  readonly powers: readonly Power[]
  readonly settings?: readonly Setting[]
}

/** The environment of a function: what its powers and itself need, and the version. */
export function environmentOf(
  { powers, settings: more = [] }: Needs,
  data: DataResources,
  choices: Choices,
): Record<string, string> {
  const values = valuesOf(data, choices)
  const needed = new Set<Setting>([
    'version',
    'stage',
    ...powers.flatMap((power) => needs(power, choices)),
    ...more,
  ])
  return Object.fromEntries([...needed].map((name) => [settings[name], values[name]]))
}

function needs(power: Power, { secretStore }: Choices): Setting[] {
  const { table, settings = [] } = grantOf(power, secretStore)
  return table ? ['table', ...settings] : [...settings]
}

function valuesOf(data: DataResources, choices: Choices): Record<Setting, string> {
  return {
    table: data.table.tableName,
    key: data.key.keyArn,
    macKey: data.macKey.keyArn,
    secretPrefix: data.secretPrefix,
    connectionTestFunction: functionNameOf(choices.stage, runConnectionTest.id),
    adminKeySecret: data.adminKeySecretArn,
    publicUrl: choices.publicUrl,
    returnUrls: choices.returnUrls,
    clientMetadataUrl: choices.clientMetadataUrl,
    outboundAllow: choices.outboundAllow,
    auditDays: String(choices.auditDays),
    secretStore: choices.secretStore,
    stage: choices.stage,
    sweep: choices.sweep,
    version: choices.version,
  }
}
