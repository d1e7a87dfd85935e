import { dollarsFor } from '../../bench/prices.ts'

/** What a deployment holds and answers. */
export interface Load {
  readonly connections: number
  readonly lookupsPerSecond: number
  readonly secretStore: 'secrets-manager' | 'envelope'
  readonly readAudit: 'table' | 'archive'
}

/**
 * What the code does for one lookup by an access key of a project, and what it stores;
 * test/aws/cost-facts.test.ts, and of the keys test/infra/template/data-stack.test.ts, compare them with
 * the code.
 */
export const facts = {
  /** Strongly consistent reads of up to 4 KB: the access key and the connection. */
  readUnits: 2,
  /** The audit record in the table, and its keys in two indexes: up to 1 KB each. */
  auditWriteUnits: 3,
  /** Bytes of the rows of one connection with one secret of 50 characters. */
  connectionBytes: { 'secrets-manager': 2350, envelope: 2500 },
  /** Bytes of an audit record in the table, and of its entries in both indexes. */
  auditRowBytes: 580,
  auditIndexBytes: 330,
  /** Bytes of its line in the archive, and of that gzipped among others. */
  archiveLineBytes: 420,
  archiveGzippedBytes: 77,
  /** Secrets that one process keeps in memory (Secrets Manager's driver). */
  cachedSecrets: 1000,
  /** Keys of the envelope driver in use, where there are some hundred projects, and for how long each is kept. */
  envelopeKeys: 256,
  keySeconds: 900,
  /** The key of table and secrets, the HMAC key, and the key pair of the client. */
  kmsKeys: 3,
  memoryGb: 1,
} as const

/** What depends on AWS and on callers: assumed. */
export const assumed = {
  /** Billed seconds of a warm lookup: waiting, for the most part. Firehose takes longer than a put. */
  lambdaSeconds: { table: 0.01, archive: 0.025 },
  /** Processes for each lookup that is under way at a time, since load is not even. */
  processesPerLookup: 1.5,
  /** Bytes of a response with its headers. */
  responseBytes: 1000,
  /** Bytes of log lines: the function's own, those of Lambda, and the API's access log. */
  logBytes: 1500,
  /** X-Ray's default rule: one trace a second, and of the rest this share. */
  tracedShare: 0.05,
  auditDays: 400,
} as const

const monthSeconds = 730 * 3600
const monthDays = 730 / 24
const standardDays = 90
const gb = 2 ** 30
const million = 1_000_000
const overheadBytes = 100 // of each item and index entry, by DynamoDB
const firehoseStepBytes = 5 * 1024
const deliverySeconds = 300
const deliveryBytes = 128 * 2 ** 20

/** Dollars a month by part. */
export type Cost = Readonly<Record<string, number>>

/** How many lookups a month. */
const lookupsOf = ({ lookupsPerSecond }: Load): number => lookupsPerSecond * monthSeconds

function processesOf({ lookupsPerSecond, readAudit }: Load): number {
  const underWay = lookupsPerSecond * assumed.lambdaSeconds[readAudit]
  return Math.max(1, Math.ceil(underWay * assumed.processesPerLookup))
}

/** What answers requests: the same with either driver. */
export function requestPath(load: Load): Cost {
  const lookups = lookupsOf(load)
  const more = Math.max(0, lookups - 300 * million)
  const gbSeconds = lookups * assumed.lambdaSeconds[load.readAudit] * facts.memoryGb
  const sampled = Math.max(0, load.lookupsPerSecond - 1) * assumed.tracedShare
  const traced = Math.min(1, load.lookupsPerSecond) + sampled
  return {
    Lambda: dollarsFor('invocation', lookups) + dollarsFor('lambdaGbSecond', gbSeconds),
    'API Gateway': dollarsFor('httpRequest', lookups - more) + dollarsFor('moreHttpRequests', more),
    CloudFront:
      dollarsFor('edgeRequest', lookups) +
      dollarsFor('edgeTraffic', (lookups * assumed.responseBytes) / gb),
    'CloudWatch Logs': dollarsFor('logs', (lookups * assumed.logBytes) / gb),
    'X-Ray': dollarsFor('trace', traced * monthSeconds),
  }
}

/** What holds connections and secrets, and reads them, the audit of reads apart. */
export function storagePath(load: Load): Cost {
  const { connections, secretStore } = load
  const tableGb = (connections * facts.connectionBytes[secretStore]) / gb
  const audited = { ...load, readAudit: 'table' as const }
  const calls = secretStore === 'envelope' ? unwrapsOf(audited) : missesOf(load)
  const isVault = secretStore === 'secrets-manager'
  const keyReads = isVault ? 0 : calls
  const reads = dollarsFor('readUnit', lookupsOf(load) * facts.readUnits + keyReads)
  const storage = dollarsFor('tableStorage', tableGb) + dollarsFor('tableBackup', tableGb)
  return {
    'DynamoDB reads': reads,
    'DynamoDB storage': storage,
    // The admin key's secret is the one more.
    'Secrets Manager storage': dollarsFor('secret', isVault ? connections + 1 : 1),
    'Secrets Manager calls': dollarsFor('secretCall', isVault ? calls : 0),
    KMS: dollarsFor('key', facts.kmsKeys) + dollarsFor('keyCall', calls),
  }
}

/** Each process unwraps each key once in the time for which it keeps it. */
function unwrapsOf(load: Load): number {
  const each = facts.envelopeKeys * (monthSeconds / facts.keySeconds)
  return Math.min(lookupsOf(load), processesOf(load) * each)
}

/** Lookups whose secret is not in the memory of its process, if all connections are alike. */
function missesOf(load: Load): number {
  const hits = Math.min(1, facts.cachedSecrets / load.connections)
  return lookupsOf(load) * (1 - hits)
}

/** The audit records of reads, once the first of them expire: the most that a month costs. */
export function readAuditCost(load: Load): Cost {
  const lookups = lookupsOf(load)
  const kept = lookups * (assumed.auditDays / monthDays)
  if (load.readAudit === 'archive') return archiveCost(load)
  const rowGb = (kept * (facts.auditRowBytes + overheadBytes)) / gb
  const indexGb = (kept * (facts.auditIndexBytes + 2 * overheadBytes)) / gb
  return {
    'DynamoDB writes': dollarsFor('writeUnit', lookups * facts.auditWriteUnits),
    'DynamoDB storage of records':
      dollarsFor('tableStorage', rowGb + indexGb) + dollarsFor('tableBackup', rowGb),
  }
}

function archiveCost(load: Load): Cost {
  const { lookupsPerSecond } = load
  const lookups = lookupsOf(load)
  const steps = Math.ceil(facts.archiveLineBytes / firehoseStepBytes)
  const gzippedGb = (lookups * facts.archiveGzippedBytes) / gb
  const standardGb = (gzippedGb * standardDays) / monthDays
  const glacierGb = (gzippedGb * (assumed.auditDays - standardDays)) / monthDays
  const bytesPerSecond = lookupsPerSecond * facts.archiveLineBytes
  const objects = monthSeconds / Math.min(deliverySeconds, deliveryBytes / bytesPerSecond)
  return {
    Firehose: dollarsFor('firehose', (lookups * steps * firehoseStepBytes) / gb),
    'DynamoDB and KMS, for the processes that wait for Firehose': waitingCost(load),
    S3:
      dollarsFor('objectStorage', standardGb) +
      dollarsFor('glacierStorage', glacierGb) +
      dollarsFor('objectPut', objects) +
      dollarsFor('glacierTransition', objects),
  }
}

/** Lookups that wait for Firehose run in more processes, each of which unwraps the keys for itself. */
function waitingCost(load: Load): number {
  if (load.secretStore !== 'envelope') return 0
  const unwraps = unwrapsOf(load) - unwrapsOf({ ...load, readAudit: 'table' })
  return dollarsFor('keyCall', unwraps) + dollarsFor('readUnit', unwraps)
}

/** The sum of a cost, in dollars a month. */
export function sumOf(cost: Cost): number {
  return Object.values(cost).reduce((sum, each) => sum + each, 0)
}
