import { Component, type ReactNode } from 'react'

/** Shows what can be done where a page cannot be drawn, or its code not be fetched. */
export class Boundary extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    // Without the design system: it may be what could not be fetched.
    return (
      <main className="fault" role="alert">
        <h1>This page could not be shown</h1>
        <p>
          Most often the console was updated while this tab was open. Reload the page; if it stays
          like this, the connection to the server is broken.
        </p>
        <button type="button" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    )
  }
}
