/** One price of AWS, as data: what it is for, and where and when it was read. */
export interface Price {
  readonly dollarsPerMillion: number
  readonly of: string
  readonly source: string
  readonly read: string
}

/** List prices of us-east-1. */
export const prices = {
  readUnit: {
    dollarsPerMillion: 0.125,
    of: 'DynamoDB on demand, a read unit: one strongly consistent read of up to 4 KB',
    source:
      'https://airbyte.com/data-engineering-resources/dynamodb-pricing, which repeats https://aws.amazon.com/dynamodb/pricing/on-demand/',
    read: '2026-11-21',
  },
  writeUnit: {
    dollarsPerMillion: 0.625,
    of: 'DynamoDB on demand, a write unit: one write of up to 1 KB',
    source: 'the same',
    read: '2026-11-21',
  },
  secretCall: {
    dollarsPerMillion: 5,
    of: 'Secrets Manager, a call ($0.05 for 10,000)',
    source:
      'https://hivebook.wiki/wiki/aws-secrets-manager-rotated-secrets-dynamic-db-credentials-kms, which repeats https://aws.amazon.com/secrets-manager/pricing/',
    read: '2026-11-21',
  },
} as const satisfies Record<string, Price>

/** The prices as a section of a page. */
export const pricesPage = `## Prices

Only calls to AWS are counted, as the run made them; the caller's function and an API in front of it cost the same on both sides. Prices of us-east-1, from secondary sources: compare them with your bill.

| price | dollars a million | read | where |
| --- | --- | --- | --- |
${Object.values(prices)
  .map(
    ({ of, dollarsPerMillion, read, source }) =>
      `| ${of} | ${dollarsPerMillion} | ${read} | ${source} |`,
  )
  .join('\n')}
`
