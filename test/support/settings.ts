import { type Setting, settings } from '../../shared/runtime/settings.ts'

// Without those of the read archive, which only its option sets.
const values: Readonly<Record<Exclude<Setting, 'readStream' | 'readArchive'>, string>> = {
  table: 'mooring-test',
  key: 'arn:aws:kms:eu-central-1:123456789012:key/11111111-1111-4111-8111-111111111111',
  macKey: 'arn:aws:kms:eu-central-1:123456789012:key/22222222-2222-4222-8222-222222222222',
  clientKey: 'arn:aws:kms:eu-central-1:123456789012:key/33333333-3333-4333-8333-333333333333',
  clientKeys: 'arn:aws:kms:eu-central-1:123456789012:key/33333333-3333-4333-8333-333333333333',
  secretPrefix: 'mooring-test/',
  secretStore: 'secrets-manager',
  connectionTestFunction: 'mooring-test-run-connection-test',
  refreshFunction: 'mooring-test-refresh-tokens',
  maxRefreshWorkers: '4',
  adminKeySecret: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:admin-key-AbCdEf',
  publicUrl: 'https://mooring.example.com',
  returnUrls: 'https://app.example.com/done',
  clientMetadataUrl: '',
  outboundAllow: '',
  assumableRoles: 'arn:aws:iam::123456789012:role/mooring/*',
  rolePrincipal: 'arn:aws:iam::123456789012:role/mooring/test/*',
  auditDays: '365',
  stage: 'test',
  sweep: 'mend',
  version: '0.0.0-test',
}

/** Gives this process what a deployment gives its functions. */
export function giveSettings(): void {
  for (const [name, value] of Object.entries(values)) {
    process.env[settings[name as Setting]] ??= value
  }
  // A test that reads the log turns it on for itself.
  process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT'
  process.env.POWERTOOLS_METRICS_DISABLED ??= 'true'
}
