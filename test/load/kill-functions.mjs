// Loaded into a local run before anything of its own: a share of the calls of its functions end with
// the thread that they run in, as an instance of Lambda's ends under whatever it does. SIGUSR2 begins
// and ends it.
import { isMainThread, Worker } from 'node:worker_threads'

const share = Number(process.env.MOORING_LOAD_KILL ?? 0)
const withinMs = 60

/** The calls under way in each thread. */
const underWay = new WeakMap()
let calls = 0
let killed = 0
let armed = false

function watched(worker) {
  const known = underWay.get(worker)
  if (known) return known
  const own = { ids: new Set(), doomed: false }
  underWay.set(worker, own)
  worker.on('message', ({ id }) => own.ids.delete(id))
  return own
}

function kill(worker, own) {
  // Those that were answered already are not killed.
  killed += own.ids.size
  own.ids.clear()
  void worker.terminate()
}

if (isMainThread && share > 0) {
  process.on('SIGUSR2', () => {
    armed = !armed
  })
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (message, ...rest) {
    if (typeof message === 'object' && message !== null && 'event' in message && armed) {
      const own = watched(this)
      own.ids.add(message.id)
      calls += 1
      if (!own.doomed && killed < share * calls) {
        own.doomed = true
        setTimeout(kill, Math.random() * withinMs, this, own)
      }
    }
    return postMessage.call(this, message, ...rest)
  }
}
