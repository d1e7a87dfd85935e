import { afterAll, beforeAll } from 'vitest'
import { motoPortGaps } from '../other-implementations.ts'
import { type AwsSubject, awsSubject } from './aws-subject.ts'
import { portContracts } from './contracts.ts'
import { deploy } from './deployment.ts'
import { type LocalAws, startLocalAws } from './local-aws.ts'
import { secretLabelsContract } from './secret-labels.contract.ts'
import { fakeSubject } from './subject.ts'

portContracts('the fakes', fakeSubject)

let aws: LocalAws
let subject: AwsSubject
beforeAll(async () => {
  aws = await startLocalAws()
  subject = await awsSubject(await deploy(aws))
})
afterAll(() => aws.stop())

const gaps = process.env.MOORING_TEST_SECRETS_MANAGER_ENDPOINT ? motoPortGaps : {}
portContracts('the adapters', async () => subject, gaps)
secretLabelsContract('the adapters', async () => subject)
