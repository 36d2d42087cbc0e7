/** A page of the site that is written in Markdown. */
export interface Page {
  /** The file that it is made of, from the root of the project. */
  readonly source: string;
  /** The file that is made, from the root of the site. */
  readonly output: string;
  /** What the navigation calls it. */
  readonly title: string;
}

export interface Section {
  readonly title: string;
  readonly pages: readonly Page[];
}

function guide(name: string, title: string): Page {
  return { source: `src/site/guides/${name}.md`, output: `${name}.html`, title };
}

/** The pages in the order of the navigation. */
export const sections: readonly Section[] = [
  {
    title: 'Begin',
    pages: [{ source: 'README.md', output: 'index.html', title: 'Overview' }, guide('first-session', 'First session')],
  },
  { title: 'Client', pages: [guide('events', 'Events'), guide('errors', 'Errors'), guide('generators', 'Your own client')] },
  {
    title: 'Gateways',
    pages: [
      guide('emulator', 'Emulator'),
      guide('mock', 'Mock'),
      guide('check', 'Check'),
      guide('ci', 'In CI'),
      guide('proxy', 'Watching an application'),
      guide('doctor', 'Doctor'),
      guide('editions', 'Editions'),
      guide('configuration', 'Options in a file'),
    ],
  },
  {
    title: 'The interface',
    pages: [
      { source: 'generated/error-codes.md', output: 'error-codes.html', title: 'Error codes' },
      { source: 'generated/events.md', output: 'all-events.html', title: 'All events' },
      guide('agent-states', 'Agent states'),
      guide('document', 'The document'),
      { source: 'generated/coverage.md', output: 'coverage.html', title: 'What the pages show' },
      { source: 'openapi/deviations.md', output: 'deviations.html', title: 'Deviations' },
    ],
  },
  {
    title: 'Project',
    pages: [
      guide('development', 'Development'),
      { source: 'CONTRIBUTING.md', output: 'contributing.html', title: 'Contributing' },
      { source: 'SECURITY.md', output: 'security.html', title: 'Security' },
      { source: 'CHANGELOG.md', output: 'changelog.html', title: 'Changelog' },
    ],
  },
];

export const pages: readonly Page[] = sections.flatMap((section) => section.pages);
