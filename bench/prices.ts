/** One price of AWS, as data: what it is for, and where and when it was read. */
export interface Price {
  /** Dollars for `per` of them. */
  readonly dollars: number
  readonly per: number
  readonly of: string
  readonly source: string
  readonly read: string
}

const million = 1_000_000
const read = '2026-11-28'
const dynamodb = 'https://aws.amazon.com/dynamodb/pricing/on-demand/'
const s3 = 'https://aws.amazon.com/s3/pricing/'
const cloudfront = 'https://aws.amazon.com/cloudfront/pricing/'

/** List prices of us-east-1, without free tiers and without discounts of volume, where not said. */
export const prices = {
  readUnit: {
    ...{ dollars: 0.125, per: million, source: dynamodb, read },
    of: 'DynamoDB on demand, read units: one strongly consistent read of up to 4 KB each',
  },
  writeUnit: {
    ...{ dollars: 0.625, per: million, source: dynamodb, read },
    of: 'DynamoDB on demand, write units: one write of up to 1 KB each, in the table or an index',
  },
  tableStorage: {
    ...{ dollars: 0.25, per: 1, source: dynamodb, read },
    of: 'DynamoDB storage of a table and its indexes, GB a month',
  },
  tableBackup: {
    ...{ dollars: 0.2, per: 1, source: dynamodb, read },
    of: 'DynamoDB point-in-time recovery, GB of the table a month, without indexes',
  },
  secret: {
    ...{ dollars: 0.4, per: 1, source: 'https://aws.amazon.com/secrets-manager/pricing/', read },
    of: 'Secrets Manager, a secret a month',
  },
  secretCall: {
    ...{
      dollars: 5,
      per: million,
      source: 'https://aws.amazon.com/secrets-manager/pricing/',
      read,
    },
    of: 'Secrets Manager, calls ($0.05 for 10,000)',
  },
  key: {
    ...{ dollars: 1, per: 1, source: 'https://aws.amazon.com/kms/pricing/', read },
    of: 'KMS, a customer managed key a month',
  },
  keyCall: {
    ...{ dollars: 3, per: million, source: 'https://aws.amazon.com/kms/pricing/', read },
    of: 'KMS, calls ($0.03 for 10,000)',
  },
  invocation: {
    ...{ dollars: 0.2, per: million, source: 'https://aws.amazon.com/lambda/pricing/', read },
    of: 'Lambda, invocations',
  },
  lambdaGbSecond: {
    ...{ dollars: 13.3334, per: million, source: 'https://aws.amazon.com/lambda/pricing/', read },
    of: 'Lambda on arm64, GB-seconds',
  },
  httpRequest: {
    ...{ dollars: 1, per: million, source: 'https://aws.amazon.com/api-gateway/pricing/', read },
    of: 'API Gateway, HTTP API, the first 300 million requests a month',
  },
  moreHttpRequests: {
    ...{ dollars: 0.9, per: million, source: 'https://aws.amazon.com/api-gateway/pricing/', read },
    of: 'API Gateway, HTTP API, requests beyond 300 million a month',
  },
  edgeRequest: {
    ...{ dollars: 1, per: million, source: cloudfront, read },
    of: 'CloudFront, HTTPS requests ($0.0100 for 10,000, United States)',
  },
  edgeTraffic: {
    ...{ dollars: 0.085, per: 1, source: cloudfront, read },
    of: 'CloudFront, GB to the internet, the first 10 TB a month',
  },
  logs: {
    ...{ dollars: 0.5, per: 1, source: 'https://aws.amazon.com/cloudwatch/pricing/', read },
    of: 'CloudWatch Logs, GB ingested, of Lambda the first 10 TB a month',
  },
  trace: {
    ...{ dollars: 5, per: million, source: 'https://aws.amazon.com/xray/pricing/', read },
    of: 'X-Ray, traces recorded',
  },
  firehose: {
    ...{ dollars: 0.029, per: 1, source: 'https://aws.amazon.com/firehose/pricing/', read },
    of: 'Data Firehose, direct put, GB ingested, each record rounded up to 5 KB, the first 500 TB',
  },
  objectStorage: {
    ...{ dollars: 0.023, per: 1, source: s3, read },
    of: 'S3 Standard, GB a month, the first 50 TB',
  },
  glacierStorage: {
    ...{ dollars: 0.004, per: 1, source: s3, read },
    of: 'S3 Glacier Instant Retrieval, GB a month',
  },
  objectPut: { dollars: 5, per: million, of: 'S3, objects written', source: s3, read },
  glacierTransition: {
    ...{ dollars: 20, per: million, source: s3, read },
    of: 'S3, objects moved to Glacier Instant Retrieval',
  },
} as const satisfies Record<string, Price>

/** The name of one price. */
export type PriceName = keyof typeof prices

/** What a quantity costs, in dollars. */
export function dollarsFor(name: PriceName, quantity: number): number {
  const { dollars, per } = prices[name]
  return (quantity / per) * dollars
}

/** A table of prices, in Markdown. */
export function priceTable(names: readonly PriceName[]): string {
  const rows = names.map((name) => {
    const { of, dollars, per, source, read: day } = prices[name]
    return `| ${of} | ${dollars}${per === 1 ? '' : ' a million'} | ${day} | ${source} |`
  })
  return ['| price | dollars | read | where |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The prices of calls as a section of a page. */
export const pricesPage = `## Prices

Only calls to AWS are counted, as the run made them; the caller's function and an API in front of it cost the same on both sides. [Cost](../operate/cost.md) counts the rest. List prices of us-east-1: compare them with your bill.

${priceTable(['readUnit', 'writeUnit', 'secretCall'])}
`
