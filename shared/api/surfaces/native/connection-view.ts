import * as z from 'zod'
import { accessScopes, type Connection, isSystem, statuses } from '../../../model/connection.ts'
import type { Grant } from '../../../model/grant.ts'
import { refreshFailureMessage } from '../../../model/refresh-failure.ts'
import type { ReferencedField } from '../../../model/secret-reference.ts'
import { AwsTrust, awsTrustOf } from '../../aws-trust.ts'
import { Time } from '../../text-schemas.ts'

/** The view of a connection, without its secrets. */
export const ConnectionView = z
  .strictObject({
    id: z.guid(),
    project_id: z.guid().nullable(),
    name: z.string(),
    type: z.string(),
    status: z.enum(statuses),
    config: z.record(z.string(), z.unknown()).optional(),
    withheld_fields: z.array(z.string()).optional(),
    referenced_fields: z.array(z.string()).optional(),
    oauth2_client_id: z.guid().optional(),
    external_id: z.string().optional(),
    expires_at: Time.optional(),
    last_refreshed_at: Time.optional(),
    status_reason: z.string().optional(),
    account: z.object({ id: z.string(), name: z.string().optional() }).optional(),
    captured: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    missing_scopes: z.array(z.string()).optional(),
    aws_role: AwsTrust.optional(),
    access_scope: z.enum(accessScopes).optional(),
    owner: z.string().optional(),
    system: z.boolean(),
    version: z.int(),
    created_at: Time,
    created_by: z.string(),
    updated_at: Time,
    updated_by: z.string(),
  })
  .meta({
    id: 'Connection',
    description:
      'A connection without its secrets; `withheld_fields` names those that hold a value, and ' +
      '`referenced_fields` those whose place in `config` has a reference. A ' +
      'system-managed connection has `project_id` null and shows neither `config` nor those. One ' +
      'that was created through a connector has an `access_scope` and an `owner`. `account` is whose ' +
      'grant it is, and `captured` what else the provider reported, where the provider does. ' +
      '`missing_scopes` are those that its MCP server asked for and that it was not granted: the next ' +
      'authorization requests them. `aws_role` is what a role that a connection assumes, or reads its references with, must ' +
      'trust; `GET /v1/connections/{id}` and a change return it, lists do not.',
  })

/** The view of a stored connection; a system connection shows its config to no caller. */
export function toConnectionView(connection: Connection): z.input<typeof ConnectionView> {
  const { id, name, type, status, config, version } = connection
  const system = isSystem(connection)
  const { oauth2ClientId, externalId, accessScope, owner } = connection
  return {
    id,
    project_id: system ? null : connection.ownerId,
    name,
    type,
    status,
    ...(system ? {} : { config, withheld_fields: [...connection.withheldFields] }),
    ...(system || !connection.referencedFields ? {} : referencesView(connection.referencedFields)),
    ...(oauth2ClientId === undefined ? {} : { oauth2_client_id: oauth2ClientId }),
    ...(externalId === undefined ? {} : { external_id: externalId }),
    ...grantView(connection),
    ...(system ? {} : accountView(connection)),
    ...missingScopesView(connection),
    ...(accessScope === undefined ? {} : { access_scope: accessScope }),
    ...(owner === undefined ? {} : { owner }),
    system,
    version,
    created_at: connection.createdAt,
    created_by: connection.createdBy,
    updated_at: connection.updatedAt,
    updated_by: connection.updatedBy,
  }
}

function referencesView(fields: readonly ReferencedField[]) {
  return { referenced_fields: fields.map(({ path }) => path).sort() }
}

function grantView({ grant, statusReason, version }: Connection) {
  // What is left of another config says nothing about this one.
  const isOutdated = grant?.mintedFor !== undefined && grant.mintedFor !== version
  const isMinted = grant?.tokens !== '' && !isOutdated
  const { expiresAt, refreshedAt } = (isMinted && grant) || {}
  const isOldFailure =
    grant?.mintedFor !== undefined && grant.lastFailure?.clientVersion !== version
  const lastFailure = isOldFailure ? undefined : grant?.lastFailure
  const reason = statusReason ?? (lastFailure && refreshFailureMessage(lastFailure))
  return {
    ...(expiresAt === undefined ? {} : { expires_at: expiresAt }),
    ...(refreshedAt === undefined ? {} : { last_refreshed_at: refreshedAt }),
    ...(reason === undefined ? {} : { status_reason: reason }),
  }
}

function accountView({
  grant: { account, captured } = {},
}: {
  grant?: Partial<Grant> | undefined
}) {
  return { ...(account ? { account: { ...account } } : {}), ...(captured ? { captured } : {}) }
}

function missingScopesView({ stepUp, config, grant }: Connection) {
  // Another server has other scopes.
  if (!stepUp || stepUp.url !== String(config.url)) return {}
  const missing = stepUp.scopes.filter((scope) => !grant?.scopes.includes(scope))
  return missing.length === 0 ? {} : { missing_scopes: missing }
}

/** The view of one connection: with what its role of AWS must trust, where it assumes one. */
export function toWholeView(connection: Connection): z.input<typeof ConnectionView> {
  const trust = awsTrustOf(connection)
  return { ...toConnectionView(connection), ...(trust === undefined ? {} : { aws_role: trust }) }
}

/** The ETag of a connection: its version, quoted (RFC 9110 section 8.8.3). */
export function etagOf({ version }: Pick<Connection, 'version'>): string {
  return `"${version}"`
}

/** The response to the creation of a connection. */
export function createdConnection(connection: Connection) {
  const headers = { location: `/v1/connections/${connection.id}`, etag: etagOf(connection) }
  return { status: 201, headers, body: { data: toConnectionView(connection) } }
}
