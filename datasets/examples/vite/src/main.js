/** Shows what an article claims, as it is typed. */
import { createAnalyzer, fetchModel } from 'stancekit';

const article = document.querySelector('#article');
const list = document.querySelector('#statements');
const analyzer = createAnalyzer({ model: await fetchModel(`${import.meta.env.BASE_URL}models/`) });

function show() {
  const { statements } = analyzer.analyze(article.value);
  const items = statements.map(({ claim, issues }) => {
    const item = document.createElement('li');
    const sides = issues.map(({ issue, stance, probability }) => `${issue}: ${stance} (${probability.toFixed(2)})`);
    item.textContent = [claim.text, ...sides].join(' · ');
    return item;
  });
  list.replaceChildren(...items);
}

article.addEventListener('input', show);
show();
