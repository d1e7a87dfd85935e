import { expect, it } from 'vitest'
import { grants } from '../../../infra/grants/grants.ts'
import { operations } from '../../../shared/api/operations.ts'
import { tasks } from '../../../shared/api/tasks.ts'
import type { Power } from '../../../shared/ports/index.ts'
import { type Setting, settings } from '../../../shared/runtime/settings.ts'
import { environmentOf, lambdas } from './functions.ts'

/** The value of each setting in the template. */
const values: Readonly<Record<string, string>> = {
  MOORING_VERSION: '1.2.3',
  MOORING_TABLE: 'Table',
  MOORING_KEY_ARN: 'Key.Arn',
  MOORING_MAC_KEY_ARN: 'MacKey.Arn',
  MOORING_CLIENT_KEY_ARN: 'ClientKey.Arn',
  MOORING_CLIENT_KEY_ARNS: 'ClientKey.Arn',
  MOORING_SECRET_PREFIX: 'mooring-dev/',
  MOORING_CONNECTION_TEST_FUNCTION: 'mooring-dev-run-connection-test',
  MOORING_REFRESH_FUNCTION: 'mooring-dev-refresh-tokens',
  MOORING_MAX_REFRESH_WORKERS: '16',
  MOORING_ADMIN_KEY_SECRET_ARN: 'AdminKey',
  MOORING_OUTBOUND_ALLOW: '',
  MOORING_ASSUMABLE_ROLES: '',
  MOORING_ROLE_PRINCIPAL: 'arn:AWS::Partition:iam::AWS::AccountId:role/mooring/dev/*',
  MOORING_PUBLIC_URL: 'https://FrontDistribution.DomainName',
  MOORING_RETURN_URLS: '',
  MOORING_CLIENT_METADATA_URL: '',
  MOORING_AUDIT_DAYS: '400',
  MOORING_STAGE: 'dev',
  MOORING_SWEEP: 'report',
}

/** The settings of each function beyond version and stage: of its powers, and its own. */
const expected = new Map(
  [...operations, ...tasks].map(({ id, powers, settings: own = [] }) => {
    const names = new Set([...powers.flatMap(settingsOf), ...own])
    return [id, [...names].map((name) => settings[name])]
  }),
)

/** test/infra/adapters.test.ts holds that an adapter reads these and no other. */
function settingsOf(power: Power): readonly Setting[] {
  const { table, settings: named = [] } = grants[power]
  return [...(table ? (['table'] as const) : []), ...named]
}

/** What the CDK brings along knows nothing of ours. */
const brought = [
  ...['create-admin-key-provider', 'index-connections-provider'],
  ...['move-client-secrets-provider', 'publish-console'],
]

it.each([...expected])(
  'gives the function %s the settings of its powers, the version and the stage, and no more',
  (id, names) => {
    const all = [settings.version, settings.stage, ...names]
    expect(environmentOf(id)).toEqual(Object.fromEntries(all.map((name) => [name, values[name]])))
  },
)

it('has an expected environment for every function', () => {
  const own = Object.keys(lambdas).filter((id) => !brought.includes(id))
  expect(own.sort()).toEqual([...expected.keys()].sort())
})
