import { expect, it } from 'vitest'
import { environmentOf, lambdas } from './functions.ts'

const values = {
  MOORING_VERSION: '1.2.3',
  MOORING_TABLE: 'Table',
  MOORING_KEY_ARN: 'Key.Arn',
  MOORING_MAC_KEY_ARN: 'MacKey.Arn',
  MOORING_SECRET_PREFIX: 'mooring-dev/',
  MOORING_CONNECTION_TEST_FUNCTION: 'mooring-dev-run-connection-test',
  MOORING_REFRESH_FUNCTION: 'mooring-dev-refresh-tokens',
  MOORING_MAX_REFRESH_WORKERS: '16',
  MOORING_ADMIN_KEY_SECRET_ARN: 'AdminKey',
  MOORING_OUTBOUND_ALLOW: '',
  MOORING_PUBLIC_URL: 'https://FrontDistribution.DomainName',
  MOORING_RETURN_URLS: '',
  MOORING_CLIENT_METADATA_URL: '',
  MOORING_AUDIT_DAYS: '400',
  MOORING_STAGE: 'dev',
  MOORING_SWEEP: 'report',
}

const table = ['MOORING_TABLE'] as const
const audited = [...table, 'MOORING_AUDIT_DAYS'] as const
const outbound = 'MOORING_OUTBOUND_ALLOW'
const key = 'MOORING_KEY_ARN'
const mac = 'MOORING_MAC_KEY_ARN'
const tests = 'MOORING_CONNECTION_TEST_FUNCTION'
const prefix = 'MOORING_SECRET_PREFIX'
const document = 'MOORING_CLIENT_METADATA_URL'
const revoking = [...audited, prefix, 'MOORING_KEY_ARN', outbound] as const
const refreshing = revoking

/** The settings of each function beyond version and stage. */
const expected: Readonly<Record<string, readonly (keyof typeof values)[]>> = {
  'create-connection': [...audited, outbound, 'MOORING_KEY_ARN', prefix, 'MOORING_MAC_KEY_ARN'],
  'import-connections': [...audited, outbound, 'MOORING_KEY_ARN', prefix],
  'export-connections': table,
  'export-credentials': [...audited, 'MOORING_KEY_ARN', prefix],
  'list-connections': table,
  'read-connection': table,
  'update-connection': [...audited, outbound, 'MOORING_KEY_ARN', prefix],
  'delete-connection': [...audited, prefix],
  'read-credentials': refreshing,
  'read-credentials-batch': refreshing,
  'authorize-connection': [
    ...audited,
    ...([outbound, prefix, 'MOORING_KEY_ARN', document] as const),
    'MOORING_PUBLIC_URL',
    'MOORING_RETURN_URLS',
  ],
  'discover-mcp-server': [...table, outbound, 'MOORING_PUBLIC_URL', document],
  'read-client-metadata': ['MOORING_PUBLIC_URL', document],
  'test-connection': [...audited, prefix, tests],
  'run-connection-test': [outbound],
  'test-unsaved-connection': [...table, tests, outbound],
  'open-connector-page': [
    ...audited,
    ...([outbound, prefix, 'MOORING_KEY_ARN', mac, document] as const),
    'MOORING_PUBLIC_URL',
    'MOORING_RETURN_URLS',
  ],
  'complete-authorization': [...refreshing, 'MOORING_PUBLIC_URL'],
  'start-refreshes': [...table, 'MOORING_REFRESH_FUNCTION', 'MOORING_MAX_REFRESH_WORKERS'],
  'refresh-tokens': refreshing,
  'revoke-grants': revoking,
  sweep: [...revoking, 'MOORING_SWEEP'],
  'create-oauth2-client': [...audited, outbound, 'MOORING_KEY_ARN', prefix, 'MOORING_MAC_KEY_ARN'],
  'list-oauth2-clients': table,
  'read-oauth2-client': table,
  'update-oauth2-client': [...audited, outbound, 'MOORING_KEY_ARN', prefix],
  'delete-oauth2-client': [...audited, prefix],
  'add-reference': audited,
  'remove-reference': audited,
  'list-references': table,
  'lookup-credentials': refreshing,
  'publish-events': [],
  'list-events': table,
  'list-connection-types': [],
  'list-oauth2-providers': ['MOORING_PUBLIC_URL'],
  'read-connection-type': [],
  'create-project': [...audited, 'MOORING_MAC_KEY_ARN'],
  'list-projects': table,
  'read-project': table,
  'rename-project': audited,
  'delete-project': audited,
  'create-access-key': audited,
  'read-me': table,
  'list-audit-log': table,
  'read-own-access-key': table,
  'list-access-keys': table,
  'delete-access-key': audited,
  'create-identity-provider': [...audited, outbound, key, 'MOORING_PUBLIC_URL'],
  'list-identity-providers': [...table, 'MOORING_PUBLIC_URL'],
  'read-identity-provider': [...table, 'MOORING_PUBLIC_URL'],
  'update-identity-provider': [...audited, outbound, key, 'MOORING_PUBLIC_URL'],
  'delete-identity-provider': audited,
  'test-identity-rules': table,
  'list-sign-in-providers': table,
  'exchange-token': [...audited, outbound],
  'revoke-token': audited,
  'start-sign-in': [...table, outbound, 'MOORING_PUBLIC_URL'],
  'complete-sign-in': [...audited, outbound, key, 'MOORING_PUBLIC_URL'],
  'rotate-access-key': audited,
  'list-credible-connections': table,
  'read-credible-connection': table,
  'create-credible-connection': [...audited, outbound, key, prefix, mac],
  'update-credible-connection': [...audited, outbound, key, prefix],
  'delete-credible-connection': [...audited, prefix],
  'test-credible-connection': [...table, tests, outbound],
  'list-credible-projects': table,
  'create-credible-project': [...audited, mac],
  'read-credible-project': table,
  'update-credible-project': audited,
  'delete-credible-project': audited,
  'read-credible-status': [],
  'create-connector-connection': [...audited, outbound, key, prefix, mac, 'MOORING_PUBLIC_URL'],
  'list-connectors': table,
  'search-connectors': table,
  'read-health': [],
  'read-openapi': [],
  'refuse-route': [],
  'create-admin-key': [...audited, 'MOORING_ADMIN_KEY_SECRET_ARN'],
  'move-client-secrets': [...table, key, prefix],
  'index-connections': table,
}

/** What the CDK brings along knows nothing of ours. */
const brought = [
  ...['create-admin-key-provider', 'index-connections-provider'],
  ...['move-client-secrets-provider', 'publish-console'],
]

it.each(Object.keys(expected))(
  'gives the function %s the settings of its powers, the version and the stage, and no more',
  (id) => {
    const names = ['MOORING_VERSION', 'MOORING_STAGE', ...(expected[id] ?? [])] as const
    const wanted = names.map((name) => [name, values[name as keyof typeof values]])
    expect(environmentOf(id)).toEqual(Object.fromEntries(wanted))
  },
)

it('has an expected environment for every function', () => {
  const own = Object.keys(lambdas).filter((id) => !brought.includes(id))
  expect(own.sort()).toEqual(Object.keys(expected).sort())
})
