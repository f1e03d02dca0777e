/** Statements of a picture, each of which leads to its place in its article. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StatementReference } from 'stancekit/report';
import { usePage } from '../state/page';

interface StatementLinksProps {
  readonly title: string;
  readonly references: readonly StatementReference[];
  /** What is said of them together. */
  readonly children?: ComponentChildren;
}

export function StatementLinks({ title, references, children }: StatementLinksProps) {
  const { state, dispatch } = usePage();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [title]);
  return (
    <section ref={section} class="links" aria-label={title}>
      <h2>{title}</h2>
      {children}
      <ul>
        {references.map(({ document, statement, copies = [] }) => {
          const article = state.articles.find(({ id }) => id === document);
          const said = article?.statements.find(({ id }) => id === statement);
          if (!article || !said) return null;
          return (
            <li key={`${document} ${statement}`}>
              <button
                type="button"
                onClick={() => dispatch({ type: 'go', place: { document: article.id, statement: said.id } })}
              >
                {said.claim.text}{' '}
                <small>
                  {article.outlet ?? article.title}
                  {copies.length > 0 && `, and ${copies.map((copy) => copy.outlet ?? copy.document).join(', ')}`}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
