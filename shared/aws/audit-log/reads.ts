import { type AuditEvent, actorMembers } from '../../model/event.ts'
import type { Powers } from '../../ports/index.ts'
import { exponential, retry, runtime } from '../../runtime/runtime.ts'
import { optionalSetting, setting } from '../../runtime/settings.ts'
import { dynamodb } from '../dynamodb/client.ts'
import { answered, JoinedCalls } from '../sdk/client.ts'
import { recordEvents } from './events.ts'

/**
 * Records reads of credentials in the read archive: Amazon Data Firehose writes them into S3. It
 * resolves once Firehose holds the records durably (PutRecord of the API reference: "accepted").
 *
 * The records of one call are lines of one Firehose record, so that they are written all or none, and
 * a batch is billed as few times 5 KB as it fills (docs/operate/cost.md).
 */
export const archiveReads: Powers['recordReads'] = {
  async record(events) {
    if (events.length === 0) return
    await (joined.join(events) ?? joined.start(archive(events)))
  },
}

function archive(events: readonly AuditEvent[]): Promise<void> {
  const data = Buffer.from(events.map(archiveLine).join(''))
  const body = JSON.stringify({
    DeliveryStreamName: setting('readStream'),
    Record: { Data: data.toString('base64') },
  })
  return answered(retry(attempts, () => putRecord(body)))
}

// A record of Firehose holds 1,000 KiB, some 2,000 lines of ours.
const joined = /* @__PURE__ */ new JoinedCalls({ send: archive, maxItems: 500 })

/**
 * Records reads where the deployment chose to (`readAudit`). A process has one place, chosen when it
 * starts: a lookup has no frame for it.
 */
export const recordReads: Powers['recordReads'] =
  optionalSetting('readStream') === undefined ? recordEvents : archiveReads

let lastRecordedMs = 0

/**
 * The line of a record, with the names of the API. `recorded_ms` rises with each line of a process:
 * of two lines with one id, which a corrected or repeated write leaves, the later one counts.
 */
export function archiveLine(event: AuditEvent): string {
  const { id, type, at, subject, projectId, version, actor, requestId, details } = event
  lastRecordedMs = Math.max(lastRecordedMs + 1, runtime().clock.nowMs())
  const line = {
    ...{ id, type, at, connection_id: subject, project_id: projectId, version },
    ...actorMembers(actor),
    ...{ request_id: requestId, details: JSON.stringify(details), recorded_ms: lastRecordedMs },
  }
  return `${JSON.stringify(line)}\n`
}

/** An answer of Firehose that is no 200; its name is the error's code. */
class FirehoseError extends Error {
  readonly status: number

  constructor(name: string, status: number) {
    super(`Firehose answered ${status} ${name}`)
    this.name = name
    this.status = status
  }
}

/** A 4xx is the same at the next try, apart from throttling; a connection can be better. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof FirehoseError)) return true
  return error.status >= 500 || error.name.includes('Throttl')
}

// As often as the SDK's clients try: see `clientConfig`.
const attempts = {
  attempts: 3,
  delayMs: /* @__PURE__ */ exponential(100),
  retryIf: isTransient,
}

const okStatus = 200

/**
 * PutRecord of Firehose (AWS JSON 1.1), signed and sent by the parts of the DynamoDB client: an SDK
 * client of its own would be a twentieth of the bundle, for one call (decision 111).
 *
 * @throws FirehoseError; the error of the connection.
 */
async function putRecord(body: string): Promise<void> {
  const { config } = dynamodb
  const { protocol, hostname, port } = new URL(endpointIn(await config.region()))
  const request = {
    ...{ method: 'POST', protocol, hostname, path: '/', query: {}, body },
    ...(port === '' ? {} : { port: Number(port) }),
    headers: {
      host: port === '' ? hostname : `${hostname}:${port}`,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'Firehose_20150804.PutRecord',
      'user-agent': 'mooring',
    },
  }
  const signer = await config.signer()
  const signed = await signer.sign(request, {
    signingService: 'firehose',
    // As the client corrects the clock of this machine.
    signingDate: new Date(Date.now() + config.systemClockOffset),
  })
  const { response } = await config.requestHandler.handle(signed)
  const answer = Buffer.from(await config.streamCollector(response.body)).toString()
  if (response.statusCode !== okStatus) throw new FirehoseError(codeIn(answer), response.statusCode)
}

/** @throws Error for a region without one: Lambda sets AWS_REGION. */
function endpointIn(region: string): string {
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return process.env.AWS_ENDPOINT_URL_FIREHOSE ?? `https://firehose.${region}.${suffix}`
}

// `__type` of AWS JSON, without its namespace; a proxy's page has none.
function codeIn(answer: string): string {
  const [, code = 'UnknownError'] = /"__type"\s*:\s*"(?:[^"#]*#)?([^"]+)"/.exec(answer) ?? []
  return code
}
