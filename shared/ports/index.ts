import type { AccessKeyPowers } from './access-keys.ts'
import type { LogPowers } from './audit.ts'
import type { ConnectionTestPowers } from './connection-tests.ts'
import type { ConnectionPowers } from './connections.ts'
import type { LookupPowers } from './lookups.ts'
import type { MaintenancePowers } from './maintenance.ts'
import type { OauthPowers } from './oauth.ts'
import type { ProjectPowers } from './projects.ts'
import type { SecretPowers } from './secret-powers.ts'
import type { SweepPowers } from './sweep-powers.ts'
import type { TokenPowers } from './tokens.ts'

/**
 * The capabilities that an operation can have. Each member is a handler's parameter, an IAM grant (infra/grants/grants.ts), an adapter (shared/aws) and a fake (test/fakes).
 *
 * Every method rejects with Problem `dependency_unavailable` where AWS does not answer.
 */
export interface Powers
  extends AccessKeyPowers,
    ConnectionPowers,
    ConnectionTestPowers,
    LogPowers,
    LookupPowers,
    MaintenancePowers,
    OauthPowers,
    ProjectPowers,
    SecretPowers,
    SweepPowers,
    TokenPowers {}

/** The name of one power. */
export type Power = keyof Powers

export type { ConnectionCount, ConnectionKeys, ListRange } from './connections.ts'
export type { PublishedEvent } from './maintenance.ts'
export type { ListsState } from './sweep-powers.ts'
