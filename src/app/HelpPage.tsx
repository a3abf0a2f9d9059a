/** Help. */
export function HelpPage() {
  return <main id="main" className="page help-page" />;
}
