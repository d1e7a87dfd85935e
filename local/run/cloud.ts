import { join } from 'node:path'
import { type EventBus, eventBusOf, eventsService } from '../aws/events/event-bus.ts'
import { runSchedules } from '../aws/events/schedule.ts'
import { serve } from '../aws/json/serve.ts'
import { type AwsEndpoints, environmentOf } from '../aws/lambda/environment.ts'
import { type FunctionLog, openFunctionLog } from '../aws/lambda/function-log.ts'
import { type Functions, openFunctions } from '../aws/lambda/functions.ts'
import { serveInvoke } from '../aws/lambda/invoke-endpoint.ts'
import { openCheckpoints } from '../aws/streams/checkpoints.ts'
import { readStream, streamClient } from '../aws/streams/read-stream.ts'
import { startLocalSts } from '../aws/sts/service.ts'
import { type FunctionSpec, functionsOf } from '../cloudformation/functions.ts'
import type { Reading } from '../cloudformation/local-names.ts'
import type { Services } from '../cloudformation/resources/make-resources.ts'
import { type RuleSpec, rulesOf, streamMappingsOf } from '../cloudformation/triggers.ts'
import { openFirehose } from './firehose.ts'
import type { Closing } from './ordering.ts'
import type { LocalSettings } from './settings.ts'

const timeoutMs = 5000

/** The functions of the app, and what calls them beside the API. */
export interface Cloud {
  readonly functions: Functions
  readonly endpoints: AwsEndpoints
  /** Begins to fire schedules and to read streams. */
  begin(): Promise<void>
}

/** What the cloud is made from. */
export interface CloudOptions {
  readonly reading: Reading
  readonly services: Services
  readonly settings: LocalSettings
  readonly workerPath: string
  readonly closing: Closing
  /** Where people reach the run. */
  readonly publicUrl: string
}

/** Opens Lambda and EventBridge over the functions and rules of the app. */
export async function openCloud(options: CloudOptions): Promise<Cloud> {
  const { reading, services, settings, workerPath, closing, publicUrl } = options
  const logOf = logsIn(settings.dataDir)
  const firehose = await openFirehose(reading, settings.dataDir, closing)
  let endpoints: AwsEndpoints = { ...services, lambda: '', events: '', sts: '' }
  const functions = openFunctions(functionsOf(reading), {
    workerPath,
    logOf,
    // Asked when a function starts, by when it is known where Lambda and EventBridge are.
    environmentOf: (spec) =>
      environmentOf(spec, endpoints, { ...settings, publicUrl, readArchive: firehose.directory }),
  })
  closing.add(() => functions.stop(timeoutMs))
  const rules = rulesOf(reading)
  const bus = eventBusOf(rules, functions)
  const own = await serveOwn(functions, bus, closing)
  endpoints = { ...services, ...own, ...(firehose.url ? { firehose: firehose.url } : {}) }
  const begin = async () => {
    await readStreams(options, functions, logOf)
    fireSchedules(rules, bus, closing)
  }
  return { functions, endpoints, begin }
}

async function serveOwn(functions: Functions, bus: EventBus, closing: Closing) {
  const lambda = await serveInvoke(functions)
  closing.add(() => lambda.close())
  const events = await serve(eventsService(bus), 0)
  closing.add(() => events.close())
  const sts = await startLocalSts()
  closing.add(() => sts.close())
  return { lambda: lambda.url, events: events.url, sts: sts.url }
}

function logsIn(dataDir: string): (spec: FunctionSpec) => FunctionLog {
  const logs = new Map<string, FunctionLog>()
  return ({ shortName }) => {
    const open = () =>
      openFunctionLog(join(dataDir, 'logs'), shortName, (line) => process.stderr.write(`${line}\n`))
    const log = logs.get(shortName) ?? open()
    logs.set(shortName, log)
    return log
  }
}

function fireSchedules(rules: readonly RuleSpec[], bus: EventBus, closing: Closing): void {
  closing.add(runSchedules(rules, (rule, at) => bus.fire(rule, at)))
}

async function readStreams(
  { reading, services, settings, closing }: CloudOptions,
  functions: Functions,
  logOf: (spec: FunctionSpec) => FunctionLog,
): Promise<void> {
  const mappings = streamMappingsOf(reading)
  if (mappings.length === 0) return
  const checkpoints = await openCheckpoints(settings.dataDir)
  for (const mapping of mappings) {
    const spec = functions.find(mapping.functionName)
    if (!spec) throw new Error(`${mapping.id} names ${mapping.functionName}, no function here.`)
    const stop = readStream({
      mapping,
      checkpoints,
      client: streamClient(services.dynamodb, mapping.streamArn),
      invoke: (event) => functions.invoke(spec, event),
      reportError: (message) => logOf(spec).reportError(message),
    })
    closing.add(() => Promise.race([stop(), passed(timeoutMs)]))
  }
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
