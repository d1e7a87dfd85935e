import type { AccessKey } from '../model/access-key.ts'
import type { AuditEvent } from '../model/event.ts'
import type { Secret } from '../model/secret.ts'

/** The powers over access keys: see `Powers`. */
export interface AccessKeyPowers {
  /** Reads the row of an access key, to authenticate its caller. */
  readAccessKeys: { find(id: string): Promise<AccessKey | undefined> }
  listAccessKeys: { list(projectId: string | undefined): Promise<readonly AccessKey[]> }
  /** @throws Problem `project_not_found` where the key's project is gone. */
  createAccessKeys: { insert(key: AccessKey, event: AuditEvent): Promise<void> }
  /** @throws Problem `revision_conflict` where the key was rotated or deleted concurrently. */
  rotateAccessKeys: { replace(key: AccessKey, before: AccessKey, event: AuditEvent): Promise<void> }
  /** @throws Problem `access_key_not_found` where it is deleted already. */
  deleteAccessKeys: { remove(key: AccessKey, event: AuditEvent): Promise<void> }
  /** Stores the first admin key where only its owner can read it. */
  storeAdminKey: {
    read(): Promise<string | undefined>
    write(key: Secret): Promise<void>
  }
}
