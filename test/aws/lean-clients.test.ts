import { setFlagsFromString } from 'node:v8'
import { expect, it } from 'vitest'
import { dynamodb } from '../../shared/aws/dynamodb/client.ts'
import { kms } from '../../shared/aws/kms.ts'

// V8's own answer; nothing that a program can observe but the time of a copy.
setFlagsFromString('--allow-natives-syntax')
const hasFastMembers = new Function('each', 'return %HasFastProperties(each)') as (
  each: object,
) => boolean

it('keeps the config of a client, which the SDK copies at each call, as an object that is copied fast', () => {
  expect([dynamodb, kms].map(({ config }) => hasFastMembers(config))).toEqual([true, true])
})
