import type { SecretOwner } from '../model/secret.ts'

/** A secret as Secrets Manager lists it: moments late, and without what it holds. */
export interface ListedSecret extends SecretOwner {
  readonly createdAt: string
  /** Since when it is marked as nobody's. */
  readonly orphanedAt?: string | undefined
  /** Its versions that bear a label. */
  readonly versions: readonly string[]
}

/** A row that may pin a version of a secret: a connection's or an OAuth client's. */
export interface Pinning extends SecretOwner {
  readonly secretRef?: string | undefined
}

/** What it takes to compare what is kept with what says so. */
export interface SweepPowers {
  listSecrets: { all(): Promise<readonly ListedSecret[]> }
  /** Whether a secret is there, is not being deleted, and has this version under a label. */
  inspectSecrets: { holds(owner: SecretOwner, version: string): Promise<boolean> }
  markSecrets: {
    mark(owner: SecretOwner, now: Date): Promise<void>
    unmark(owner: SecretOwner): Promise<void>
  }
  readSecretRefs: {
    /** The connections and OAuth clients of a home. */
    of(home: string): Promise<readonly Pinning[]>
    /** As it is now; undefined where nothing bears that name. */
    find(owner: SecretOwner): Promise<Pinning | undefined>
  }
  /** As `writeSecrets.release`, for who adds none. */
  commitSecrets: {
    release(owner: SecretOwner, released: readonly string[], pinned?: string): Promise<void>
  }
  /** As `deleteProjects.removeKeys`, for who deletes no project. */
  deleteProjectKeys: { removeKeys(projectId: string): Promise<void> }
}
