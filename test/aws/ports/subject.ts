import type { CleanupTask } from '../../../shared/model/cleanup-task.ts'
import type { AuditEvent } from '../../../shared/model/event.ts'
import type { SecretOwner } from '../../../shared/model/secret.ts'
import type { Powers } from '../../../shared/ports/index.ts'
import { fakeWorld } from '../../fakes/world.ts'

/** Powers under contract, and a look behind them. */
export interface Subject {
  readonly powers: Powers
  /** Every record about a connection, project or access key, oldest first. */
  events(subject: string): Promise<readonly AuditEvent[]>
  cleanupTasks(): Promise<readonly CleanupTask[]>
  /** How many connections a project counts. */
  connectionCount(projectId: string): Promise<number | undefined>
  /** Whether a secret waits for its deletion; undefined where there is none. */
  discarded(owner: SecretOwner): Promise<boolean | undefined>
  /** Creates a secret of an operator's own. @returns its ARN. */
  ownSecret(text: string): Promise<string>
}

/** The fakes, held to the same contract as what they stand for. */
export async function fakeSubject(): Promise<Subject> {
  const world = fakeWorld()
  return {
    powers: world.powers,
    events: async (subject) => world.events(subject),
    cleanupTasks: async () => world.cleanupTasks(),
    connectionCount: async (projectId) => world.connectionCount(projectId),
    async ownSecret(text) {
      world.ownSecret('arn', text)
      return 'arn'
    },
    async discarded(owner) {
      const made = world.secretNames().includes(`${owner.ownerId}/${owner.id}`)
      return made ? world.discarded(owner) : undefined
    },
  }
}
