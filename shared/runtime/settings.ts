/** The settings that a deployment gives its functions, as environment variables. */
export const settings = {
  /** Name of the DynamoDB table. */
  table: 'MOORING_TABLE',
  /** ARN of the KMS key under which secrets are encrypted. */
  key: 'MOORING_KEY_ARN',
  /** ARN of the KMS key (HMAC) that fingerprints bodies sent with an Idempotency-Key. */
  macKey: 'MOORING_MAC_KEY_ARN',
  /** ARN of the KMS key (ECC_NIST_P256) that signs client assertions. */
  clientKey: 'MOORING_CLIENT_KEY_ARN',
  /** ARNs, by comma, of the keys in the client metadata document: that one, and one that replaces it or that it replaced. */
  clientKeys: 'MOORING_CLIENT_KEY_ARNS',
  /** What the names of all secrets of the deployment start with in Secrets Manager; ends in "/". */
  secretPrefix: 'MOORING_SECRET_PREFIX',
  /** Which driver writes static secrets: `secrets-manager`, as where it is not set, or `envelope`. */
  secretStore: 'MOORING_SECRET_STORE',
  /** Name of the function that runs connection tests. */
  connectionTestFunction: 'MOORING_CONNECTION_TEST_FUNCTION',
  /** Name of the function that refreshes a share of the due grants. */
  refreshFunction: 'MOORING_REFRESH_FUNCTION',
  /** How many of them run concurrently, at most. */
  maxRefreshWorkers: 'MOORING_MAX_REFRESH_WORKERS',
  /** ARN of the secret that holds the first admin key. */
  adminKeySecret: 'MOORING_ADMIN_KEY_SECRET_ARN',
  /** Which addresses the egress guard allows besides public ones: see shared/model/public-address.ts. */
  outboundAllow: 'MOORING_OUTBOUND_ALLOW',
  /** The roles that it may assume: see shared/runtime/aws-role.ts. */
  assumableRoles: 'MOORING_ASSUMABLE_ROLES',
  /** The ARNs of the roles of the functions that assume them, as a pattern of IAM. */
  rolePrincipal: 'MOORING_ROLE_PRINCIPAL',
  /** The deployment's base URL, as browsers and providers reach it; without a slash at its end. */
  publicUrl: 'MOORING_PUBLIC_URL',
  /** The URLs that an authorization can return to: see shared/model/return-url.ts. */
  returnUrls: 'MOORING_RETURN_URLS',
  /** The URL of the client metadata document, where it is not at the base URL; empty: it is. */
  clientMetadataUrl: 'MOORING_CLIENT_METADATA_URL',
  /** How many days an audit record is kept. */
  auditDays: 'MOORING_AUDIT_DAYS',
  /** Name of the Firehose stream that records reads of credentials; not set: the table has them. */
  readStream: 'MOORING_READ_STREAM',
  /** Where the read archive is: `database.table` of Athena, or a directory of a local run. */
  readArchive: 'MOORING_READ_ARCHIVE',
  /** The name of the deployment, in events and metrics. */
  stage: 'MOORING_STAGE',
  /** Whether the sweep discards orphaned secrets (`mend`), or only reports them (`report`). */
  sweep: 'MOORING_SWEEP',
  /** The version of Mooring that runs. */
  version: 'MOORING_VERSION',
} as const

/** The name of one setting. */
export type Setting = keyof typeof settings

/** Whether the deployment chose this value of a setting that has a default. */
export function hasSetting(name: Setting, value: string): boolean {
  return process.env[settings[name]] === value
}

/** The value of a setting that only some options set. */
export function optionalSetting(name: Setting): string | undefined {
  return process.env[settings[name]] || undefined
}

/** The value of a setting. @throws Error where the deployment does not set it: a bug in infra. */
export function setting(name: Setting): string {
  const value = process.env[settings[name]]
  if (value === undefined) throw new Error(`The setting ${settings[name]} is missing`)
  return value
}
