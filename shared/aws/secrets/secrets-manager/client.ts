import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { Problem } from '../../../model/problem.ts'
import type { SecretOwner } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import { clientConfig, lean } from '../../sdk/client.ts'

/** The client of Secrets Manager. */
export const secretsManager = lean(new SecretsManagerClient(clientConfig))

/** The name of an owner's secret: one secret holds all versions of what the owner keeps. */
export function secretName(owner: SecretOwner): string {
  return `${setting('secretPrefix')}${secretPath(owner)}`
}

/** How Secrets Manager answers for a secret or version that it does not have. */
export const absentSecret = 'ResourceNotFoundException'

/**
 * How it answers for a secret that waits for its deletion (GetSecretValue and PutSecretValue,
 * InvalidRequestException: "currently marked deleted").
 */
export const deletedSecret = 'InvalidRequestException'

/** The problem of a secret that only its operator can restore. */
export function secretToRestore(cause: unknown): Problem {
  const message =
    'The stored secret is scheduled for deletion in Secrets Manager. Ask the operator to restore it.'
  return new Problem('secret_missing', { message, cause })
}

/** The part of a secret's name that states its kind: IAM policies distinguish the two kinds by it. */
const secretPlaces = { connection: 'connections', oauth2_client: 'oauth2-clients' } as const

/** A secret's name after the prefix: `connections/<ownerId>/<id>`, or below `oauth2-clients/`. */
export function secretPath({ ownerId, id, kind }: SecretOwner): string {
  return `${secretPlaces[kind ?? 'connection']}/${ownerId}/${id}`
}

/** The owner of the secret with this name after the prefix; undefined where it is not ours. */
export function ownerAt(path: string): SecretOwner | undefined {
  const [place, ownerId, id, ...more] = path.split('/')
  if (!ownerId || !id || more.length > 0) return undefined
  if (place === secretPlaces.connection) return { ownerId, id }
  return place === secretPlaces.oauth2_client ? { ownerId, id, kind: 'oauth2_client' } : undefined
}

/** The tags that name the owner of a secret to a person who looks into the account. */
export function ownerTags({ ownerId, id, kind }: SecretOwner) {
  return [
    { Key: 'mooring:home', Value: ownerId },
    { Key: kind ? 'mooring:oauth2-client' : 'mooring:connection', Value: id },
  ]
}

/**
 * Every version of a secret but the first has a label of its own from its creation,
 * since Secrets Manager may purge a version without labels: with AWSCURRENT and AWSPREVIOUS alone,
 * the pinned one would lose both after two updates that failed. The first has AWSCURRENT, which
 * only the commit of a successor moves.
 */
export function labelOf(version: string, now: number): string {
  return `mooring-${now}-${version}`
}

/** A version's labels, by version id: the shape of DescribeSecret's `VersionIdsToStages`. */
export type Labels = Readonly<Record<string, readonly string[]>>

/** One label to move or remove. */
export interface LabelChange {
  readonly label: string
  readonly from: string
  /** Absent: the label is removed. */
  readonly to?: string
}

// Far longer than a function may run: a label this old is of an update that died.
const staleMs = 15 * 60 * 1000

/**
 * What to change after an update: the labels of versions that no row pins, of this update
 * (`released`) or of ones that died, are removed, and AWSCURRENT goes to the one that is pinned now.
 */
export function labelChanges(
  labels: Labels,
  released: readonly string[],
  pinned: string | undefined,
  now: number,
): LabelChange[] {
  return Object.entries(labels)
    .filter(([version]) => version !== pinned)
    .flatMap(([from, own]) =>
      own.flatMap((label): LabelChange[] => {
        if (label === 'AWSCURRENT') return pinned === undefined ? [] : [{ label, from, to: pinned }]
        const dead = released.includes(from) || (pinned !== undefined && isStale(label, now))
        return label.startsWith('mooring-') && dead ? [{ label, from }] : []
      }),
    )
}

function isStale(label: string, now: number): boolean {
  return now - Number(/^mooring-(\d+)-/.exec(label)?.[1] ?? Number.NaN) > staleMs
}
