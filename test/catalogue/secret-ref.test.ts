import { describe, expect, it } from 'vitest'
import { parseSecretRef } from '../../shared/catalogue/config/secret-ref.ts'

const secret = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf'
const parameter = 'arn:aws:ssm:eu-central-1:123456789012:parameter/prod/key'

describe('a ref', () => {
  it.each([
    '',
    'sk-live',
    'prod/db',
    'arn:aws:secretsmanager:eu-central-1:123456789012:secret:',
    'arn:aws:secretsmanager:eu-central-1:12345:secret:a',
    'arn:aws:secretsmanager::123456789012:secret:a',
    'arn:aws:secretsmanager:eu-central-1:123456789012:parameter/a',
    'arn:aws:s3:eu-central-1:123456789012:secret:a',
    'arn:aws:ssm:eu-central-1:123456789012:parameter',
    // A JSON key, a stage and a version, as container definitions name them.
    `${secret}:password:AWSCURRENT:`,
    `${parameter}:3`,
    // Hosts that a region would lead to.
    'arn:aws:ssm:evil.example/:123456789012:parameter/a',
    'arn:aws:ssm:x@evil.example:123456789012:parameter/a',
    'arn:aws:ssm:eu-central-1.evil.example:123456789012:parameter/a',
    'arn:aws:ssm:EU-central-1:123456789012:parameter/a',
    // A region of another partition, and partitions that Mooring does not know.
    'arn:aws:ssm:cn-north-1:123456789012:parameter/a',
    'arn:aws-cn:ssm:eu-central-1:123456789012:parameter/a',
    'arn:aws-iso:ssm:us-iso-east-1:123456789012:parameter/a',
    'arn:constructor:ssm:eu-central-1:123456789012:parameter/a',
    `${secret}\n`,
    ` ${secret}`,
    `${secret}#password`,
    `${secret}#/a~2b`,
    `${secret}#/a~`,
    `${secret}#/${'a'.repeat(2048)}`,
  ])('that names no secret is rejected: %s', (ref) => {
    expect(parseSecretRef(ref)).toBeUndefined()
  })

  it.each([
    [secret, 'secretsmanager', 'secretsmanager.eu-central-1.amazonaws.com'],
    [
      'arn:aws:secretsmanager:us-east-1:123456789012:secret:a',
      'secretsmanager',
      'secretsmanager.us-east-1.amazonaws.com',
    ],
    [parameter, 'ssm', 'ssm.eu-central-1.amazonaws.com'],
    [
      'arn:aws-cn:ssm:cn-north-1:123456789012:parameter/a',
      'ssm',
      'ssm.cn-north-1.amazonaws.com.cn',
    ],
    [
      'arn:aws-us-gov:ssm:us-gov-west-1:123456789012:parameter/a',
      'ssm',
      'ssm.us-gov-west-1.amazonaws.com',
    ],
  ])('%s is read from the endpoint of its own region and partition', (ref, service, host) => {
    const location = parseSecretRef(ref)
    expect(location).toMatchObject({ service, id: ref, host })
    expect(location?.pointer).toBeUndefined()
  })

  // RFC 6901 section 5, and section 4 for the order of the two escapes.
  it.each([
    ['', []],
    ['/', ['']],
    ['/foo/0', ['foo', '0']],
    ['/a~1b', ['a/b']],
    ['/m~0n', ['m~n']],
    ['/~01', ['~1']],
    ['/c%d', ['c%d']],
    ['/a#b', ['a#b']],
    ['/ ', [' ']],
  ])('has the tokens of the JSON pointer %j', (pointer, tokens) => {
    expect(parseSecretRef(`${secret}#${pointer}`)).toMatchObject({ id: secret, pointer: tokens })
  })
})
