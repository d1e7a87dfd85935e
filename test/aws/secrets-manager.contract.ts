import { randomUUID } from 'node:crypto'
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  RestoreSecretCommand,
  type SecretsManagerClient,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import { beforeAll, describe, expect } from 'vitest'
import { caseOf, type Gaps, refused } from './contract.ts'

const aName = () => `contract/${randomUUID()}`

/** What Mooring relies on in Secrets Manager, asked of any implementation through the SDK. */
export function secretsManagerContract(
  name: string,
  connect: () => Promise<SecretsManagerClient>,
  gaps: Gaps = {},
): void {
  const it = caseOf(gaps)
  let client: SecretsManagerClient
  beforeAll(async () => {
    client = await connect()
  })

  type Created = Partial<ConstructorParameters<typeof CreateSecretCommand>[0]>
  const create = async (asked: Created = {}) => {
    const made = { Name: aName(), SecretString: 'first', ...asked }
    const answer = await client.send(new CreateSecretCommand(made))
    return { id: made.Name ?? '', arn: answer.ARN ?? '', version: answer.VersionId ?? '' }
  }
  const put = async (SecretId: string, SecretString: string, VersionStages?: string[]) => {
    const stages = VersionStages && { VersionStages }
    const asked = { SecretId, SecretString, ClientRequestToken: randomUUID(), ...stages }
    return (await client.send(new PutSecretValueCommand(asked))).VersionId ?? ''
  }
  const read = async (
    SecretId: string,
    which: { VersionId?: string; VersionStage?: string } = {},
  ) => (await client.send(new GetSecretValueCommand({ SecretId, ...which }))).SecretString
  const describeSecret = (SecretId: string) => client.send(new DescribeSecretCommand({ SecretId }))
  const stagesOf = async (id: string) => {
    const { VersionIdsToStages = {} } = await describeSecret(id)
    return Object.fromEntries(
      Object.entries(VersionIdsToStages).map(([version, stages]) => [version, [...stages].sort()]),
    )
  }
  const moveStage = (
    SecretId: string,
    VersionStage: string,
    { from, to }: { from?: string; to?: string },
  ) =>
    client.send(
      new UpdateSecretVersionStageCommand({
        SecretId,
        VersionStage,
        ...(from && { RemoveFromVersionId: from }),
        ...(to && { MoveToVersionId: to }),
      }),
    )
  const remove = (SecretId: string, how: { force?: boolean; days?: number } = {}) =>
    client.send(
      new DeleteSecretCommand({
        SecretId,
        ...(how.force && { ForceDeleteWithoutRecovery: true }),
        ...(how.days && { RecoveryWindowInDays: how.days }),
      }),
    )

  describe(`Secrets Manager: ${name}`, () => {
    describe('creating', () => {
      it('gives an ARN that ends in six characters, and the token as version id', async () => {
        const ClientRequestToken = randomUUID()
        const { id, arn, version } = await create({ ClientRequestToken })
        expect(arn).toMatch(
          /^arn:aws:secretsmanager:us-east-1:\d{12}:secret:contract\/.*-[A-Za-z0-9]{6}$/,
        )
        expect(version).toBe(ClientRequestToken)
        expect(await stagesOf(id)).toEqual({ [version]: ['AWSCURRENT'] })
      })

      it('answers the same call again with the same version', async () => {
        const asked = { Name: aName(), ClientRequestToken: randomUUID() }
        const [one, two] = [await create(asked), await create(asked)]
        expect(two).toEqual(one)
      })

      it('keeps a name for the first who asked for it', async () => {
        const { id, version } = await create()
        await refused(create({ Name: id }), 'ResourceExistsException')
        await refused(
          create({ Name: id, ClientRequestToken: version, SecretString: 'other' }),
          'ResourceExistsException',
        )
        expect(await read(id)).toBe('first')
      })

      it('without a value makes a secret that has none to read', async () => {
        const Name = aName()
        await client.send(new CreateSecretCommand({ Name }))
        await refused(read(Name), 'ResourceNotFoundException')
        const version = await put(Name, 'later')
        expect(await read(Name)).toBe('later')
        expect(await stagesOf(Name)).toEqual({ [version]: ['AWSCURRENT'] })
      })

      it('takes bytes as well as text, up to 65,536 of them', async () => {
        const Name = aName()
        const SecretBinary = new Uint8Array(65_536).map((_, index) => index)
        await client.send(new CreateSecretCommand({ Name, SecretBinary }))
        const back = await client.send(new GetSecretValueCommand({ SecretId: Name }))
        expect(back.SecretBinary).toEqual(SecretBinary)
        expect(back.SecretString).toBeUndefined()
        const { id } = await create({ SecretString: 'é'.repeat(32_768) })
        expect(await read(id)).toBe('é'.repeat(32_768))
      })

      it('refuses more than 65,536 bytes', async () => {
        const call = create({ SecretString: 'é'.repeat(32_769) })
        await refused(call, /^(Validation|InvalidParameter)Exception$/)
      })

      it('refuses a token that is too short and a name with a blank', async () => {
        await refused(create({ ClientRequestToken: 'short' }), 'InvalidParameterException')
        await refused(create({ Name: 'not a name' }), 'ValidationException')
      })
    })

    describe('reading', () => {
      it('finds a secret by name, ARN and the ARN without its end', async () => {
        const { id, arn } = await create()
        for (const reference of [id, arn, arn.slice(0, -7)]) {
          const found = await client.send(new GetSecretValueCommand({ SecretId: reference }))
          expect(found).toMatchObject({ Name: id, ARN: arn, SecretString: 'first' })
          expect(found.CreatedDate?.getTime()).toBeGreaterThan(Date.now() - 60_000)
        }
      })

      it('does not know a secret, version or label that is not there', async () => {
        const { id } = await create()
        const error = await refused(read(aName()), 'ResourceNotFoundException')
        expect(error.message).toBe("Secrets Manager can't find the specified secret.")
        await refused(read(id, { VersionId: randomUUID() }), 'ResourceNotFoundException')
        await refused(read(id, { VersionStage: 'NOBODY' }), 'ResourceNotFoundException')
      })

      it('picks a version by id, by label, or by both if they agree', async () => {
        const { id, version: first } = await create()
        const second = await put(id, 'second')
        expect(await read(id)).toBe('second')
        expect(await read(id, { VersionId: first })).toBe('first')
        expect(await read(id, { VersionStage: 'AWSPREVIOUS' })).toBe('first')
        expect(await read(id, { VersionId: second, VersionStage: 'AWSCURRENT' })).toBe('second')
        await refused(
          read(id, { VersionId: first, VersionStage: 'AWSCURRENT' }),
          'InvalidRequestException',
        )
      })
    })

    describe('new versions', () => {
      it('become current, and the former current one previous', async () => {
        const { id, version: first } = await create()
        const second = await put(id, 'second')
        expect(await stagesOf(id)).toEqual({ [first]: ['AWSPREVIOUS'], [second]: ['AWSCURRENT'] })
        const third = await put(id, 'third')
        expect(await stagesOf(id)).toEqual({ [second]: ['AWSPREVIOUS'], [third]: ['AWSCURRENT'] })
      })

      it('under labels of their own leave the current one alone', async () => {
        const { id, version: first } = await create()
        const second = await put(id, 'second', ['MINE', 'AWSPENDING'])
        expect(await read(id)).toBe('first')
        expect(await read(id, { VersionStage: 'MINE' })).toBe('second')
        const third = await put(id, 'third', ['MINE'])
        expect(await stagesOf(id)).toEqual({
          [first]: ['AWSCURRENT'],
          [second]: ['AWSPENDING'],
          [third]: ['MINE'],
        })
      })

      it('come once for one token and value', async () => {
        const { id, version: first } = await create()
        const ClientRequestToken = randomUUID()
        const asked = { SecretId: id, SecretString: 'second', ClientRequestToken }
        await client.send(new PutSecretValueCommand(asked))
        const again = await client.send(new PutSecretValueCommand(asked))
        expect(again.VersionId).toBe(ClientRequestToken)
        expect(await stagesOf(id)).toEqual({
          [first]: ['AWSPREVIOUS'],
          [ClientRequestToken]: ['AWSCURRENT'],
        })
      })

      it('cannot take the token of another value', async () => {
        const { id, version } = await create()
        const asked = { SecretId: id, SecretString: 'other', ClientRequestToken: version }
        await refused(client.send(new PutSecretValueCommand(asked)), 'ResourceExistsException')
        expect(await read(id)).toBe('first')
      })

      it('bear at most 20 labels together', async () => {
        const { id } = await create()
        const labels = Array.from({ length: 20 }, (_, index) => `LABEL${index}`)
        await put(id, 'second', labels.slice(0, 19))
        await refused(put(id, 'third', ['ONE-TOO-MANY']), 'LimitExceededException')
        expect(Object.keys(await stagesOf(id))).toHaveLength(2)
      })

      it('are listed page by page, without the deprecated unless asked for', async () => {
        const { id } = await create()
        const versions: string[] = []
        for (const text of ['a', 'b', 'c']) versions.push(await put(id, text))
        const labelled = await client.send(new ListSecretVersionIdsCommand({ SecretId: id }))
        expect(labelled.Versions?.map((version) => version.VersionId).sort()).toEqual(
          versions.slice(1).sort(),
        )
        expect(labelled.Versions?.[0]?.CreatedDate).toBeInstanceOf(Date)
        const seen: (string | undefined)[] = []
        let token: string | undefined
        do {
          const asked = { SecretId: id, IncludeDeprecated: true, MaxResults: 3 }
          const page = await client.send(
            new ListSecretVersionIdsCommand({ ...asked, ...(token && { NextToken: token }) }),
          )
          seen.push(...(page.Versions ?? []).map((version) => version.VersionId))
          token = page.NextToken
        } while (token)
        expect(new Set(seen).size).toBe(4)
      })
    })

    describe('staging labels', () => {
      it('move from the version named, and AWSCURRENT leaves AWSPREVIOUS behind', async () => {
        const { id, version: first } = await create()
        const second = await put(id, 'second', ['MINE'])
        await moveStage(id, 'AWSCURRENT', { from: first, to: second })
        expect(await stagesOf(id)).toEqual({
          [first]: ['AWSPREVIOUS'],
          [second]: ['AWSCURRENT', 'MINE'],
        })
        await moveStage(id, 'AWSCURRENT', { from: second, to: first })
        expect(await stagesOf(id)).toEqual({
          [first]: ['AWSCURRENT'],
          [second]: ['AWSPREVIOUS', 'MINE'],
        })
      })

      it('are added to a version that nobody else shares them with', async () => {
        const { id, version } = await create()
        await moveStage(id, 'PINNED', { to: version })
        expect(await stagesOf(id)).toEqual({ [version]: ['AWSCURRENT', 'PINNED'] })
        await moveStage(id, 'PINNED', { from: version })
        expect(await stagesOf(id)).toEqual({ [version]: ['AWSCURRENT'] })
      })

      it('do not move from a bearer that was not named', async () => {
        const { id } = await create()
        const second = await put(id, 'second', ['MINE'])
        await refused(moveStage(id, 'AWSCURRENT', { to: second }), 'InvalidParameterException')
        expect(await read(id)).toBe('first')
      })

      it('do not move from a version that does not bear them', async () => {
        const { id, version: first } = await create()
        const second = await put(id, 'second')
        const call = moveStage(id, 'AWSCURRENT', { from: first, to: second })
        await refused(call, 'InvalidParameterException')
        const absent = moveStage(id, 'AWSCURRENT', { from: second, to: randomUUID() })
        await refused(absent, /^(InvalidParameter|ResourceNotFound)Exception$/)
        expect(await read(id)).toBe('second')
      })

      it('never leave a secret without a current version', async () => {
        const { id, version } = await create()
        const call = moveStage(id, 'AWSCURRENT', { from: version })
        await refused(call, 'InvalidParameterException')
        expect(await read(id)).toBe('first')
      })
    })

    describe('deleting', () => {
      it('closes a secret until it is restored', async () => {
        const { id } = await create()
        const { DeletionDate } = await remove(id, { days: 7 })
        const days = ((DeletionDate?.getTime() ?? 0) - Date.now()) / 86_400_000
        expect(days).toBeCloseTo(7, 1)
        expect((await describeSecret(id)).DeletedDate).toBeInstanceOf(Date)
        await refused(read(id), 'InvalidRequestException')
        await refused(put(id, 'second'), 'InvalidRequestException')
        await refused(create({ Name: id }), 'InvalidRequestException')
        await client.send(new RestoreSecretCommand({ SecretId: id }))
        expect(await read(id)).toBe('first')
        expect((await describeSecret(id)).DeletedDate).toBeUndefined()
      })

      it('takes 30 days unless told otherwise, and 7 to 30 if told', async () => {
        const { id } = await create()
        for (const days of [6, 31]) await refused(remove(id, { days }), 'InvalidParameterException')
        const both = remove(id, { days: 7, force: true })
        await refused(both, 'InvalidParameterException')
        const { DeletionDate } = await remove(id)
        const days = ((DeletionDate?.getTime() ?? 0) - Date.now()) / 86_400_000
        expect(days).toBeCloseTo(30, 1)
      })

      it('by force is at once and for good, and frees the name', async () => {
        const { id, arn } = await create()
        await remove(id, { force: true })
        await refused(read(id), 'ResourceNotFoundException')
        const again = await create({ Name: id, SecretString: 'anew' })
        expect(again.arn).not.toBe(arn)
        expect(await read(id)).toBe('anew')
      })

      it('by force may be repeated, and may follow a mark for deletion', async () => {
        const { id } = await create()
        await remove(id, { days: 7 })
        await remove(id, { force: true })
        await remove(id, { force: true })
        await refused(remove(aName()), 'ResourceNotFoundException')
      })
    })

    describe('listing and tags', () => {
      it('lists by name prefix, page by page', async () => {
        const prefix = `list-${randomUUID()}`
        for (const end of ['a', 'b', 'c']) await create({ Name: `${prefix}/${end}` })
        const seen: (string | undefined)[] = []
        let token: string | undefined
        do {
          const Filters = [{ Key: 'name' as const, Values: [prefix] }]
          const page = await client.send(
            new ListSecretsCommand({ Filters, MaxResults: 2, ...(token && { NextToken: token }) }),
          )
          seen.push(...(page.SecretList ?? []).map((secret) => secret.Name))
          token = page.NextToken
        } while (token)
        expect(seen.sort()).toEqual(['a', 'b', 'c'].map((end) => `${prefix}/${end}`))
      })

      it('finds secrets by their tags', async () => {
        const [key, value] = [`k${randomUUID()}`, `v${randomUUID()}`]
        const { id } = await create({ Tags: [{ Key: key, Value: 'one' }] })
        await client.send(
          new TagResourceCommand({ SecretId: id, Tags: [{ Key: 'other', Value: value }] }),
        )
        const named = async (Key: 'tag-key' | 'tag-value', text: string) => {
          const Filters = [{ Key, Values: [text] }]
          const { SecretList = [] } = await client.send(new ListSecretsCommand({ Filters }))
          return SecretList.map((secret) => secret.Name)
        }
        expect(await named('tag-key', key)).toEqual([id])
        expect(await named('tag-value', value)).toEqual([id])
        await client.send(new UntagResourceCommand({ SecretId: id, TagKeys: ['other'] }))
        expect(await named('tag-value', value)).toEqual([])
        expect((await describeSecret(id)).Tags).toEqual([{ Key: key, Value: 'one' }])
      })

      it('shows what is marked for deletion only if asked', async () => {
        const { id } = await create()
        await remove(id, { days: 7 })
        const listed = async (IncludePlannedDeletion: boolean) => {
          const Filters = [{ Key: 'name' as const, Values: [id] }]
          const asked = { Filters, IncludePlannedDeletion }
          return (await client.send(new ListSecretsCommand(asked))).SecretList?.length
        }
        expect(await listed(false)).toBe(0)
        expect(await listed(true)).toBe(1)
      })
    })
  })
}
