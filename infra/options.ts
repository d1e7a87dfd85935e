import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import { z } from 'zod'
import { inUseShards } from '../shared/model/due-grants.ts'
import { parseOutboundAllow } from '../shared/model/public-address.ts'
import { parseReturnUrls } from '../shared/model/return-url.ts'
import { parseAssumableRoles } from '../shared/runtime/aws-role.ts'
import { readAudits, secretStores } from './grants/choices.ts'
import { readProviderFile } from './identity-provider.ts'

const Count = z.coerce.number().int().positive()

/** The days that CloudWatch knows; 9999 is how the CDK spells "for ever". */
const retentions = Object.values(RetentionDays).filter((days) => Number(days) < 9999)

const Choices = z.object({
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,15}$/, 'must be 1 to 16 of a-z, 0-9 and "-", and start with a letter')
    .default('dev'),
  logRetentionDays: Count.refine(
    (days) => retentions.includes(days),
    `must be one of ${retentions.filter((days) => typeof days === 'number').join(', ')}`,
  ).default(90),
  auditDays: Count.default(400),
  outboundAllow: z.string().superRefine(readableBy(parseOutboundAllow)).default(''),
  assumableRoles: z.string().superRefine(readableBy(parseAssumableRoles)).default(''),
  sweep: z.enum(['report', 'mend'], 'must be `report` or `mend`').default('report'),
  secretStore: z
    .enum(secretStores, `must be one of ${secretStores.join(' | ')}`)
    .default('secrets-manager'),
  readAudit: z.enum(readAudits, `must be one of ${readAudits.join(' | ')}`).default('table'),
  macKeys: Count.max(10, 'must be 10 at most').default(1),
  clientKeys: z.coerce
    .string()
    .regex(
      /^(?!(\d+),\1$)([1-9]|10)(,([1-9]|10))?$/,
      'must be one number of 1 to 10, or two different ones with a comma between them',
    )
    .default('1'),
  alarmTopicArn: z
    .string()
    .regex(/^(arn:[^:]+:sns:[^:]+:\d{12}:[^:]+)?$/, 'must be the ARN of an SNS topic')
    .default(''),
  publicUrl: z
    .string()
    .regex(/^(https:\/\/[^/?#]+)?$/, 'must be like https://mooring.example.com')
    .default(''),
  clientMetadataUrl: z
    .string()
    .regex(/^(https:\/\/[^/?#]+\/[^?#]+)?$/, 'must be an https URL with a path')
    .default(''),
  returnUrls: z.string().superRefine(readableBy(parseReturnUrls)).default(''),
  identityProvider: z.string().default(''),
  certificateArn: z
    .string()
    .regex(
      /^(arn:aws[\w-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+)?$/,
      'must be the ARN of a certificate in us-east-1',
    )
    .default(''),
  webAclArn: z
    .string()
    .regex(
      /^(arn:aws[\w-]*:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[\w-]+)?$/,
      'must be the ARN of a web ACL of scope CLOUDFRONT',
    )
    .default(''),
  throttleRate: Count.default(500),
  throttleBurst: Count.default(1000),
  // More would find no partition of due grants to refresh.
  maxRefreshWorkers: Count.max(inUseShards.length, `must be ${inUseShards.length} at most`).default(
    16,
  ),
  reservedConcurrency: z.coerce.number().int().min(0).default(0),
})

const Options = Choices.refine(
  ({ certificateArn, publicUrl }) => certificateArn === '' || publicUrl !== '',
  { path: ['certificateArn'], message: 'needs publicUrl, whose host it is of' },
).transform(({ identityProvider: path, ...choices }, context) => {
  if (path === '') return { ...choices, identityProvider: undefined }
  try {
    return { ...choices, identityProvider: readProviderFile(path, choices.outboundAllow) }
  } catch (error) {
    const message = (error as Error).message
    context.addIssue({ code: 'custom', path: ['identityProvider'], message })
    return z.NEVER
  }
})

/** The options of a deployment. */
export type Options = z.output<typeof Options>

/** The options as input: all are optional, and numbers can be text. */
export type OptionsInput = { readonly [name in keyof Options]?: Options[name] | string }

/** Reads the options from the context of an app (`-c stage=prod`). @throws Error that names what is wrong. */
export function optionsFrom(contextOf: (name: string) => unknown): Options {
  const names = Object.keys(Choices.shape)
  const given = Object.fromEntries(names.map((name) => [name, contextOf(name)]))
  const { data, error } = Options.safeParse(given)
  if (data) return data
  const issues = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`Wrong context: ${issues.join('; ')}`)
}

/** Reported at synthesis: at run time it would fail every request that reads it. */
function readableBy(parse: (list: string) => unknown) {
  return (list: string, context: z.RefinementCtx): void => {
    try {
      parse(list)
    } catch (error) {
      context.addIssue((error as Error).message)
    }
  }
}
