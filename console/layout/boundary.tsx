import { Component, type ReactNode } from 'react'

/** Shows what to do where a page fails to render or its code fails to load. */
export class Boundary extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    // Without the design system, whose code may be what failed to load.
    return (
      <main className="failure" role="alert">
        <h1>This page could not be shown</h1>
        <p>
          The console may have been updated while this tab was open. Reload the page. If this
          message stays, check your network connection.
        </p>
        <button type="button" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    )
  }
}
