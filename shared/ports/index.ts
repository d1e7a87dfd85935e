import type { SecretOwner, Secrets } from '../model/secret.ts'
import type { AccessKeyPowers } from './access-keys.ts'
import type { LogPowers } from './audit.ts'
import type { ConnectionTestPowers } from './connection-tests.ts'
import type { ConnectionPowers } from './connections.ts'
import type { LookupPowers } from './lookups.ts'
import type { MaintenancePowers } from './maintenance.ts'
import type { OauthPowers } from './oauth.ts'
import type { ProjectPowers } from './projects.ts'
import type { ClientSecretPowers } from './secret-powers.ts'
import type { SweepPowers } from './sweep-powers.ts'
import type { TokenPowers } from './tokens.ts'

/**
 * What an operation can be allowed to do. One member of this is at once a handler's parameter, an
 * IAM grant (infra/grants/grants.ts), an adapter (shared/aws) and a fake (test/fakes).
 *
 * Every method rejects with Problem `dependency_unavailable` where AWS does not answer.
 */
export interface Powers
  extends AccessKeyPowers,
    ClientSecretPowers,
    ConnectionPowers,
    ConnectionTestPowers,
    LogPowers,
    LookupPowers,
    MaintenancePowers,
    OauthPowers,
    ProjectPowers,
    SweepPowers,
    TokenPowers {
  /** Makes the first version of a connection's secret. */
  writeNewSecrets: {
    /** @returns the version id to pin. */
    create(owner: SecretOwner, secrets: Secrets): Promise<string>
    /** Takes back what `create` made, for a connection that did not come to be. */
    takeBack(owner: SecretOwner): Promise<void>
  }
  /** Adds a version to a connection's secret, making the secret where there was none. */
  writeSecrets: {
    /**
     * @returns the version id to pin; it bears a staging label of its own.
     * @throws Problem `secret_missing` where the secret waits for its deletion.
     */
    add(owner: SecretOwner, secrets: Secrets, pinned: string | undefined): Promise<string>
    /**
     * Lets go of versions that nobody pins any more; where the one that is pinned now is given,
     * moves AWSCURRENT to it as well.
     */
    release(owner: SecretOwner, released: readonly string[], pinned?: string): Promise<void>
  }
  readSecrets: {
    /** @throws Problem `secret_missing` where the version is still pinned and is not there. */
    open(owner: SecretOwner, version: string): Promise<Secrets>
  }
  /** Puts a connection's secret into its recovery window; one that is gone is no fault. */
  discardSecrets: { discard(owner: SecretOwner): Promise<void> }
}

/** The name of one power. */
export type Power = keyof Powers

export type { ConnectionKeys } from './connections.ts'
export type { PublishedEvent } from './maintenance.ts'
