import type { Input } from './inputs.ts'
import {
  invalidParameter,
  invalidRequest,
  limitExceeded,
  notFound,
  type SecretRecord,
  type SecretVersion,
} from './secret-record.ts'
import type { Context } from './secret-store.ts'

const current = 'AWSCURRENT'
const previous = 'AWSPREVIOUS'
const mostLabels = 20
const mostVersions = 100

/** The version that bears a staging label, of which each is borne by one version at most. */
export const bearerOf = (secret: SecretRecord, stage: string): string | undefined =>
  Object.entries(secret.versions).find(([, version]) => version.stages.includes(stage))?.[0]

/** Labels by version id; versions without a label are left out, as AWS does. */
export const versionStages = (secret: SecretRecord): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(secret.versions)
      .filter(([, version]) => version.stages.length > 0)
      .map(([id, version]) => [id, version.stages]),
  )

/**
 * Moves a staging label to a version; the one that AWSCURRENT leaves gets AWSPREVIOUS.
 *
 * Throws LimitExceededException past 20 labels over all versions.
 */
export function moveStage(draft: SecretRecord, stage: string, versionId: string): void {
  const bearer = bearerOf(draft, stage)
  if (bearer === versionId) return
  if (bearer !== undefined) removeStage(draft, stage, bearer)
  draft.versions[versionId]?.stages.push(stage)
  if (stage === current && bearer !== undefined) moveStage(draft, previous, bearer)
  const labels = Object.values(draft.versions).flatMap((version) => version.stages)
  if (labels.length > mostLabels) {
    throw limitExceeded(`A secret bears at most ${mostLabels} staging labels.`)
  }
}

/** Takes a staging label from a version. */
function removeStage(draft: SecretRecord, stage: string, versionId: string): void {
  const version = draft.versions[versionId]
  if (version) version.stages = version.stages.filter((borne) => borne !== stage)
}

/**
 * Drops versions without a label: the oldest beyond 100, or all of them if requested.
 *
 * AWS promises to keep no such version, and drops none younger than a day.
 */
export function dropDeprecated(draft: SecretRecord, all: boolean): void {
  const deprecated = Object.entries(draft.versions)
    .filter(([, version]) => version.stages.length === 0)
    .map(([id]) => id)
  const surplus = all ? deprecated.length : Object.keys(draft.versions).length - mostVersions
  for (const id of deprecated.slice(0, Math.max(0, surplus))) delete draft.versions[id]
}

/** Throws InvalidRequestException for a secret that is marked for deletion. */
export function checkNotDeleted(secret: SecretRecord): void {
  if (secret.deleteAt === null) return
  throw invalidRequest(
    "You can't perform this operation on the secret because it was marked for deletion.",
  )
}

/** The version of an id, if the secret has it. */
export const versionOf = (secret: SecretRecord, id: string): SecretVersion | undefined =>
  Object.hasOwn(secret.versions, id) ? secret.versions[id] : undefined

type Move = Input<'UpdateSecretVersionStage'>

/** Moving and removing staging labels, whose former bearer must be named. */
export const updateSecretVersionStage = ({ store, now }: Context) => ({
  UpdateSecretVersionStage: (input: Move) =>
    store.change(input.SecretId, (draft) => {
      checkNotDeleted(draft)
      checkVersions(draft, input)
      const { VersionStage, MoveToVersionId, RemoveFromVersionId } = input
      if (MoveToVersionId !== undefined) moveStage(draft, VersionStage, MoveToVersionId)
      else if (RemoveFromVersionId !== undefined) {
        removeStage(draft, VersionStage, RemoveFromVersionId)
      }
      draft.changedAt = now()
      return { ARN: draft.arn, Name: draft.name }
    }),
})

function checkVersions(draft: SecretRecord, input: Move): void {
  const { VersionStage: stage, RemoveFromVersionId: from, MoveToVersionId: to } = input
  for (const id of [from, to]) {
    if (id !== undefined && !versionOf(draft, id))
      throw invalidParameter(`Not a valid version: ${id}`)
  }
  if (from === undefined && to === undefined) {
    throw invalidParameter('Name RemoveFromVersionId, MoveToVersionId or both.')
  }
  if (to === undefined && stage === 'AWSCURRENT') {
    throw invalidParameter(
      'You can only move staging label AWSCURRENT to a different secret version. ' +
        'It can’t be completely removed.',
    )
  }
  checkFormerBearer(draft, input)
}

function checkFormerBearer(draft: SecretRecord, input: Move): void {
  const { VersionStage: stage, RemoveFromVersionId: from, MoveToVersionId: to } = input
  const bearer = bearerOf(draft, stage)
  if (from !== undefined && from !== bearer) {
    throw invalidParameter(`Version stage ${stage} not found in version ${from}`)
  }
  if (from === undefined && bearer !== undefined && bearer !== to) {
    throw invalidParameter(
      `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently ` +
        `attached to version ${bearer}, so you must explicitly reference that version in ` +
        'RemoveFromVersionId.',
    )
  }
}

/** Reading values. */
export const getSecretValue = ({ store, vault }: Context) => ({
  GetSecretValue: (input: Input<'GetSecretValue'>) => {
    const secret = store.find(input.SecretId)
    checkNotDeleted(secret)
    const { id, version } = chosenVersion(secret, input)
    const { kind, bytes } = vault.open(secret, id, version.value)
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: id,
      SecretString: kind === 'string' ? bytes.toString('utf8') : undefined,
      SecretBinary: kind === 'binary' ? bytes : undefined,
      VersionStages: version.stages,
      CreatedDate: new Date(version.createdAt),
    }
  },
})

function chosenVersion(secret: SecretRecord, { VersionId, VersionStage }: Input<'GetSecretValue'>) {
  const stage = VersionStage ?? 'AWSCURRENT'
  const id = VersionId ?? bearerOf(secret, stage)
  const version = id === undefined ? undefined : versionOf(secret, id)
  if (id === undefined || !version) {
    const sought = VersionId === undefined ? `staging label: ${stage}` : `VersionId: ${VersionId}`
    throw notFound(`Secrets Manager can't find the specified secret value for ${sought}`)
  }
  if (VersionStage !== undefined && !version.stages.includes(VersionStage)) {
    throw invalidRequest(
      'You provided a VersionStage that is not associated to the provided VersionId.',
    )
  }
  return { id, version }
}
