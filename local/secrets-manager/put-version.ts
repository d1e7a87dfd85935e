import type { Context } from './context.ts'
import { exists, invalidParameter } from './refusals.ts'
import type { SecretRecord, SecretVersion } from './secret-record.ts'
import type { ClearValue } from './value-vault.ts'
import { bearerOf, moveStage, versionOf } from './version-stages.ts'

interface NewVersion {
  readonly id: string
  readonly value: ClearValue
  /** The labels it shall bear; AWSCURRENT if none are named. */
  readonly stages?: readonly string[] | undefined
}

/**
 * Adds a version to a draft, once: the same id with the same value again changes nothing.
 *
 * Rejects with ResourceExistsException if the id is that of another value, with
 * LimitExceededException past 20 labels.
 */
export async function putVersion(
  { vault, now }: Pick<Context, 'vault' | 'now'>,
  draft: SecretRecord,
  { id, value, stages = ['AWSCURRENT'] }: NewVersion,
): Promise<SecretVersion> {
  checkToken(id)
  const there = versionOf(draft, id)
  if (there) {
    if (sameValue(vault.open(draft, id, there.value), value)) return there
    throw exists(
      `You can't use ClientRequestToken ${id} because that value is already in use ` +
        `for a version of secret ${draft.arn}.`,
    )
  }
  const version = { createdAt: now(), stages: [], value: await vault.seal(draft, id, value) }
  draft.versions[id] = version
  draft.changedAt = now()
  // A secret's first version is the current one, whatever else it is called.
  const first = bearerOf(draft, 'AWSCURRENT') === undefined ? ['AWSCURRENT'] : []
  for (const stage of new Set([...stages, ...first])) moveStage(draft, stage, id)
  return version
}

/** The value that a call brings, if any; InvalidParameterException if it brings two. */
export function broughtValue(input: {
  readonly SecretString?: string | undefined
  readonly SecretBinary?: Buffer | undefined
}): ClearValue | undefined {
  const { SecretString, SecretBinary } = input
  if (SecretString !== undefined && SecretBinary !== undefined) {
    throw invalidParameter(
      "You can't specify both a binary secret value and a string secret value in the same secret.",
    )
  }
  if (SecretString !== undefined) return { kind: 'string', bytes: Buffer.from(SecretString) }
  return SecretBinary && { kind: 'binary', bytes: SecretBinary }
}

/** A version id is the token that asked for it: 32 to 64 characters, or it is refused. */
export function checkToken(token: string): void {
  if (token.length >= 32 && token.length <= 64) return
  throw invalidParameter('ClientRequestToken must be 32-64 characters long.')
}

const sameValue = (one: ClearValue, other: ClearValue): boolean =>
  one.kind === other.kind && one.bytes.equals(other.bytes)
