import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/** A component whose code is loaded when it is first shown, or earlier by `preload`. */
type OnDemand<Props> = ComponentType<Props> & { preload(): void }

/**
 * Loads the code of a component when it is needed, and shows `fallback` until then. React's `lazy`
 * does the same, but hides what has arrived until its fallback was shown for 300 ms
 * (FALLBACK_THROTTLE_MS of react-reconciler): twice that for a page within the shell.
 *
 * While it is rendered, it throws what `load` rejects with; the next time it loads again.
 */
export function onDemand<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  fallback: ReactNode,
): OnDemand<Props> {
  let loaded: ComponentType<Props> | undefined
  let loading: Promise<ComponentType<Props>> | undefined
  const start = () => {
    loading ??= load().then(
      (module) => {
        loaded = module.default
        return loaded
      },
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }
  function Component(props: Props) {
    const [{ Loaded, failure }, setState] = useState<State<Props>>({ Loaded: loaded })
    useEffect(() => {
      if (Loaded) return
      start().then(
        (component) => setState({ Loaded: component }),
        (error: unknown) => setState({ failure: { error } }),
      )
    }, [Loaded])
    if (failure) throw failure.error
    return Loaded ? <Loaded {...props} /> : fallback
  }
  return Object.assign(Component, { preload: () => void start().catch(() => undefined) })
}

interface State<Props> {
  readonly Loaded?: ComponentType<Props> | undefined
  readonly failure?: { readonly error: unknown }
}
