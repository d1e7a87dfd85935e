/**
 * Where reads of credentials are recorded: in the table or in the read archive. `table,archive` is the
 * way back: it records in the table and keeps the archive's stream until no function uses it.
 */
export const readAudits = ['table', 'archive', 'table,archive'] as const

/** One of them. */
export type ReadAudit = (typeof readAudits)[number]

/**
 * Where static secrets are written and read: `envelope` reads what Secrets Manager keeps too, and
 * `secrets-manager,envelope` is the way back, which writes to Secrets Manager and reads both.
 */
export const secretStores = ['secrets-manager', 'envelope', 'secrets-manager,envelope'] as const

/** One of them. */
export type SecretStoreOption = (typeof secretStores)[number]
